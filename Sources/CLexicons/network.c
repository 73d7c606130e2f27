// The few loops in which the grammar's network spends its time. Plain C that a compiler turns into vector code, once for
// every x86-64 processor and once for those with AVX2; which one runs is decided at run time. Elsewhere there is one version.

#include "CLexicons.h"

#include <stdint.h>

#if defined(__x86_64__)
#include <immintrin.h>
#define AVX2 __attribute__((target("avx2,fma")))
#endif

enum { block = 8 };

// Weights lie in blocks of eight rows: for each pair of columns the pair of row 0, of row 1 … of row 7.
static void product_plain(const int16_t *weights, size_t rows, size_t columns, const int16_t *inputs, size_t stride,
                          size_t count, float scale, float *out) {
    for (size_t token = 0; token < count; token++) {
        const int16_t *input = inputs + token * stride;
        for (size_t row = 0; row < rows; row += block) {
            const int16_t *w = weights + row * columns;
            int32_t sums[block] = {0};
            for (size_t column = 0; column < columns; column += 2, w += 2 * block) {
                const int32_t a = input[column], b = input[column + 1];
                for (size_t i = 0; i < block; i++) sums[i] += w[2 * i] * a + w[2 * i + 1] * b;
            }
            for (size_t i = 0; i < block; i++) out[token * rows + row + i] += (float)sums[i] * scale;
        }
    }
}

static inline __attribute__((always_inline)) void cells(const float *gates, float *cell, int16_t *out, size_t hidden,
                                                        float grain) {
#define CLAMPED(x) ((x) < -4.97f ? -4.97f : (x) > 4.97f ? 4.97f : (x))
    // A fraction of polynomials, within 0.0001 of the hyperbolic tangent.
#define TANH(y, x)                                                                                                     \
    const float y##_x = CLAMPED(x), y##_s = y##_x * y##_x;                                                             \
    const float y = y##_x * (135135.0f + y##_s * (17325.0f + y##_s * (378.0f + y##_s))) /                              \
                    (135135.0f + y##_s * (62370.0f + y##_s * (3150.0f + y##_s * 28.0f)))
    for (size_t i = 0; i < hidden; i++) {
        TANH(enter, gates[i] * 0.5f);
        TANH(keep, gates[hidden + i] * 0.5f);
        TANH(fresh, gates[2 * hidden + i]);
        TANH(show, gates[3 * hidden + i] * 0.5f);
        const float value = (keep * 0.5f + 0.5f) * cell[i] + (enter * 0.5f + 0.5f) * fresh;
        cell[i] = value;
        TANH(shown, value);
        const float whole = (show * 0.5f + 0.5f) * shown * grain;
        out[i] = (int16_t)(int32_t)(whole + (whole < 0 ? -0.5f : 0.5f));
    }
}

static inline __attribute__((always_inline)) void rectify(const float *in, size_t size, float share, float most,
                                                          float grain, int16_t *out) {
    for (size_t i = 0; i < size; i++) {
        float x = in[i] * share;
        x = x < 0 ? 0 : x > most ? most : x;
        out[i] = (int16_t)(int32_t)(x * grain + 0.5f);
    }
}

static inline __attribute__((always_inline)) void pairs(const int16_t *heads, const int16_t *dependents, size_t places,
                                                        size_t width, float share, const float *bias, float *out) {
    for (size_t word = 1; word < places; word++) {
        for (size_t head = 0; head < places; head++) {
            int32_t sum = 0;
            for (size_t i = 0; i < width; i++) sum += heads[head * width + i] * dependents[word * width + i];
            out[word * places + head] = (float)sum * share + bias[head];
        }
    }
}

// Where the sum of two rows is highest, the first place among equals.
static inline __attribute__((always_inline)) size_t best_plain(const float *a, const float *b, size_t count,
                                                               float *worth) {
    size_t at = 0;
    float most = a[0] + b[0];
    for (size_t i = 1; i < count; i++) {
        const float sum = a[i] + b[i];
        at = sum > most ? i : at;
        most = sum > most ? sum : most;
    }
    *worth = most;
    return at;
}

// Eisner's tables: open to the right by left end, open to the left by right end, closed to the right by left end and by right
// end, closed to the left by left end and by right end; so that the inner loops read in order.
#define SPANS(best)                                                                                                        float *const open_right = memory, *const open_left = open_right + count * count;                                       float *const right_by_left = open_left + count * count, *const right_by_right = right_by_left + count * count;         float *const left_by_left = right_by_right + count * count, *const left_by_right = left_by_left + count * count;       int16_t *const split_open_right = splits, *const split_open_left = splits + count * count;                             int16_t *const split_right = splits + 2 * count * count, *const split_left = splits + 3 * count * count;               for (size_t width = 1; width < count; width++) {                                                                           for (size_t left = 0; left + width < count; left++) {                                                                      const size_t right = left + width, span = left * count + right;                                                        float worth;                                                                                                           size_t at = left + best(right_by_left + left * count + left, left_by_right + right * count + left + 1,                                         width, &worth);                                                                                open_right[left * count + right] = worth + scores[(right + 1) * (count + 1) + left + 1];                               open_left[right * count + left] = worth + scores[(left + 1) * (count + 1) + right + 1];                                split_open_right[span] = split_open_left[span] = (int16_t)at;                                                          at = left + 1 + best(open_right + left * count + left + 1, right_by_right + right * count + left + 1,                                       width, &worth);                                                                                   right_by_left[left * count + right] = right_by_right[right * count + left] = worth;                                    split_right[span] = (int16_t)at;                                                                                       at = left + best(left_by_left + left * count + left, open_left + right * count + left, width, &worth);                 left_by_left[left * count + right] = left_by_right[right * count + left] = worth;                                      split_left[span] = (int16_t)at;                                                                                    }                                                                                                                  }

static void spans_plain(size_t count, const float *scores, float *memory, int16_t *splits) { SPANS(best_plain) }

#if defined(__x86_64__)

static inline __attribute__((always_inline, target("avx2,fma"))) size_t best_avx2(const float *a, const float *b,
                                                                                size_t count, float *worth) {
    if (count < 16) return best_plain(a, b, count, worth);
    __m256 most = _mm256_add_ps(_mm256_loadu_ps(a), _mm256_loadu_ps(b));
    size_t i = 8;
    for (; i + 8 <= count; i += 8)
        most = _mm256_max_ps(most, _mm256_add_ps(_mm256_loadu_ps(a + i), _mm256_loadu_ps(b + i)));
    // The last eight overlap those before.
    i = count - 8;
    most = _mm256_max_ps(most, _mm256_add_ps(_mm256_loadu_ps(a + i), _mm256_loadu_ps(b + i)));
    most = _mm256_max_ps(most, _mm256_permute2f128_ps(most, most, 1));
    most = _mm256_max_ps(most, _mm256_shuffle_ps(most, most, 0x4E));
    most = _mm256_max_ps(most, _mm256_shuffle_ps(most, most, 0xB1));
    *worth = _mm256_cvtss_f32(most);
    for (i = 0; i + 8 <= count; i += 8) {
        const __m256 sum = _mm256_add_ps(_mm256_loadu_ps(a + i), _mm256_loadu_ps(b + i));
        const int equal = _mm256_movemask_ps(_mm256_cmp_ps(sum, most, _CMP_EQ_OQ));
        if (equal != 0) return i + (size_t)__builtin_ctz((unsigned)equal);
    }
    while (i + 1 < count && a[i] + b[i] != *worth) i++;
    return i;
}

AVX2 static void spans_avx2(size_t count, const float *scores, float *memory, int16_t *splits) { SPANS(best_avx2) }

// Eight running sums at a time: `tokens` inputs by `blocks` blocks of eight rows.
static inline __attribute__((always_inline, target("avx2,fma"))) void tile(const int16_t *weights, size_t rows,
                                                                          size_t columns, const int16_t *inputs,
                                                                          size_t stride, size_t tokens, size_t blocks,
                                                                          __m256 factor, float *out) {
    __m256i sums[8];
    for (size_t i = 0; i < tokens * blocks; i++) sums[i] = _mm256_setzero_si256();
    for (size_t column = 0; column < columns; column += 2) {
        __m256i weight[8];
        for (size_t j = 0; j < blocks; j++)
            weight[j] = _mm256_loadu_si256((const __m256i *)(weights + (j * columns + column) * block));
        for (size_t i = 0; i < tokens; i++) {
            int32_t pair;
            __builtin_memcpy(&pair, inputs + i * stride + column, 4);
            const __m256i input = _mm256_set1_epi32(pair);
            for (size_t j = 0; j < blocks; j++)
                sums[i * blocks + j] =
                    _mm256_add_epi32(sums[i * blocks + j], _mm256_madd_epi16(weight[j], input));
        }
    }
    for (size_t i = 0; i < tokens; i++) {
        for (size_t j = 0; j < blocks; j++) {
            float *to = out + i * rows + j * block;
            const __m256 sum = _mm256_cvtepi32_ps(sums[i * blocks + j]);
            _mm256_storeu_ps(to, _mm256_fmadd_ps(sum, factor, _mm256_loadu_ps(to)));
        }
    }
}

AVX2 static void product_avx2(const int16_t *weights, size_t rows, size_t columns, const int16_t *inputs, size_t stride,
                              size_t count, float scale, float *out) {
    const __m256 factor = _mm256_set1_ps(scale);
    size_t token = 0;
    for (; token + 4 <= count; token += 4) {
        const int16_t *x = inputs + token * stride;
        float *to = out + token * rows;
        size_t row = 0;
        for (; row + 2 * block <= rows; row += 2 * block)
            tile(weights + row * columns, rows, columns, x, stride, 4, 2, factor, to + row);
        for (; row < rows; row += block)
            tile(weights + row * columns, rows, columns, x, stride, 4, 1, factor, to + row);
    }
    for (; token + 2 <= count; token += 2) {
        const int16_t *x = inputs + token * stride;
        float *to = out + token * rows;
        size_t row = 0;
        for (; row + 4 * block <= rows; row += 4 * block)
            tile(weights + row * columns, rows, columns, x, stride, 2, 4, factor, to + row);
        for (; row < rows; row += block)
            tile(weights + row * columns, rows, columns, x, stride, 2, 1, factor, to + row);
    }
    for (; token < count; token++) {
        const int16_t *x = inputs + token * stride;
        float *to = out + token * rows;
        size_t row = 0;
        for (; row + 8 * block <= rows; row += 8 * block)
            tile(weights + row * columns, rows, columns, x, stride, 1, 8, factor, to + row);
        for (; row < rows; row += block)
            tile(weights + row * columns, rows, columns, x, stride, 1, 1, factor, to + row);
    }
}

AVX2 static void cells_avx2(const float *gates, float *cell, int16_t *out, size_t hidden, size_t stride, size_t count,
                            float grain) {
    for (size_t i = 0; i < count; i++) cells(gates + 4 * hidden * i, cell + hidden * i, out + stride * i, hidden, grain);
}

AVX2 static void rectify_avx2(const float *in, size_t size, float share, float most, float grain, int16_t *out) {
    rectify(in, size, share, most, grain, out);
}

AVX2 static void pairs_avx2(const int16_t *heads, const int16_t *dependents, size_t places, size_t width, float share,
                            const float *bias, float *out) {
    pairs(heads, dependents, places, width, share, bias, out);
}

#define CHOOSE(name, ...)                                                                                              \
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))                                               \
        name##_avx2(__VA_ARGS__);                                                                                      \
    else
#else
#define CHOOSE(name, ...)
#endif

void tocsin_network_product(const int16_t *weights, size_t rows, size_t columns, const int16_t *inputs, size_t stride,
                            size_t count, float scale, float *out) {
    CHOOSE(product, weights, rows, columns, inputs, stride, count, scale, out)
    product_plain(weights, rows, columns, inputs, stride, count, scale, out);
}

void tocsin_network_cells(const float *gates, float *cell, int16_t *out, size_t hidden, size_t stride, size_t count,
                          float grain) {
    CHOOSE(cells, gates, cell, out, hidden, stride, count, grain)
    for (size_t i = 0; i < count; i++) cells(gates + 4 * hidden * i, cell + hidden * i, out + stride * i, hidden, grain);
}

void tocsin_network_rectify(const float *in, size_t size, float share, float most, float grain, int16_t *out) {
    CHOOSE(rectify, in, size, share, most, grain, out)
    rectify(in, size, share, most, grain, out);
}

void tocsin_network_pairs(const int16_t *heads, const int16_t *dependents, size_t places, size_t width, float share,
                          const float *bias, float *out) {
    CHOOSE(pairs, heads, dependents, places, width, share, bias, out)
    pairs(heads, dependents, places, width, share, bias, out);
}

void tocsin_network_spans(size_t count, const float *scores, float *memory, int16_t *splits) {
    CHOOSE(spans, count, scores, memory, splits)
    spans_plain(count, scores, memory, splits);
}
