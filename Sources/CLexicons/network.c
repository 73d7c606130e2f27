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
static void product_plain(const int16_t *weights, size_t rows, size_t columns, const int16_t *inputs, size_t count,
                          float scale, float *out) {
    for (size_t token = 0; token < count; token++) {
        const int16_t *input = inputs + token * columns;
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

#if defined(__x86_64__)

// Eight running sums at a time: `tokens` inputs by `blocks` blocks of eight rows.
static inline __attribute__((always_inline, target("avx2,fma"))) void tile(const int16_t *weights, size_t rows,
                                                                          size_t columns, const int16_t *inputs,
                                                                          size_t tokens, size_t blocks, __m256 factor,
                                                                          float *out) {
    __m256i sums[8];
    for (size_t i = 0; i < tokens * blocks; i++) sums[i] = _mm256_setzero_si256();
    for (size_t column = 0; column < columns; column += 2) {
        __m256i weight[8];
        for (size_t j = 0; j < blocks; j++)
            weight[j] = _mm256_loadu_si256((const __m256i *)(weights + (j * columns + column) * block));
        for (size_t i = 0; i < tokens; i++) {
            int32_t pair;
            __builtin_memcpy(&pair, inputs + i * columns + column, 4);
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

AVX2 static void product_avx2(const int16_t *weights, size_t rows, size_t columns, const int16_t *inputs, size_t count,
                              float scale, float *out) {
    const __m256 factor = _mm256_set1_ps(scale);
    size_t token = 0;
    for (; token + 4 <= count; token += 4) {
        const int16_t *x = inputs + token * columns;
        float *to = out + token * rows;
        size_t row = 0;
        for (; row + 2 * block <= rows; row += 2 * block)
            tile(weights + row * columns, rows, columns, x, 4, 2, factor, to + row);
        for (; row < rows; row += block) tile(weights + row * columns, rows, columns, x, 4, 1, factor, to + row);
    }
    for (; token < count; token++) {
        const int16_t *x = inputs + token * columns;
        float *to = out + token * rows;
        size_t row = 0;
        for (; row + 8 * block <= rows; row += 8 * block)
            tile(weights + row * columns, rows, columns, x, 1, 8, factor, to + row);
        for (; row < rows; row += block) tile(weights + row * columns, rows, columns, x, 1, 1, factor, to + row);
    }
}

AVX2 static void cells_avx2(const float *gates, float *cell, int16_t *out, size_t hidden, float grain) {
    cells(gates, cell, out, hidden, grain);
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

void tocsin_network_product(const int16_t *weights, size_t rows, size_t columns, const int16_t *inputs, size_t count,
                            float scale, float *out) {
    CHOOSE(product, weights, rows, columns, inputs, count, scale, out)
    product_plain(weights, rows, columns, inputs, count, scale, out);
}

void tocsin_network_cells(const float *gates, float *cell, int16_t *out, size_t hidden, float grain) {
    CHOOSE(cells, gates, cell, out, hidden, grain)
    cells(gates, cell, out, hidden, grain);
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
