// Lexicons and models, embedded as bytes (each array is named after its file and ends where its `_end` says), and the loops
// of the network that reads one of them.
#ifndef TOCSIN_CLEXICONS_H
#define TOCSIN_CLEXICONS_H

#include <stddef.h>
#include <stdint.h>

/// One embedded file: its name as it stands in the source tree, its bytes and their count.
typedef struct {
    const char *_Nonnull name;
    const unsigned char *_Nonnull bytes;
    size_t count;
} TocsinEmbeddedFile;

/// All embedded files, in the order of lexicons.c.
extern const TocsinEmbeddedFile *_Nonnull const tocsin_embedded_files;
extern const size_t tocsin_embedded_file_count;

/// out[t, r] += scale · Σ weights[r, c] · inputs[t, c] for inputs that lie `stride` apart. Rows are a multiple of eight, columns even; weights lie in blocks of
/// eight rows, in each for every pair of columns the pair of row 0, of row 1 … of row 7. Sums must fit into 32 bits.
void tocsin_network_product(const int16_t *_Nonnull weights, size_t rows, size_t columns,
                            const int16_t *_Nonnull inputs, size_t stride, size_t count, float scale,
                            float *_Nonnull out);

/// One step of `count` long short-term memories: four times `hidden` gates (input, forget, new, output) change the cells; their state
/// goes out, `stride` apart, as whole multiples of one part in `grain`.
void tocsin_network_cells(const float *_Nonnull gates, float *_Nonnull cell, int16_t *_Nonnull out, size_t hidden,
                          size_t stride, size_t count, float grain);

/// Numbers times `share`, held between 0 and `most`, as whole multiples of one part in `grain`.
void tocsin_network_rectify(const float *_Nonnull in, size_t size, float share, float most, float grain,
                            int16_t *_Nonnull out);

/// out[d, h] = share · (heads[h] · dependents[d]) + bias[h] for every pair of places but d = 0.
void tocsin_network_pairs(const int16_t *_Nonnull heads, const int16_t *_Nonnull dependents, size_t places,
                          size_t width, float share, const float *_Nonnull bias, float *_Nonnull out);

/// Fills the tables of Eisner's search for the best tree of `count` words (TreeSearch.swift): six of worth and four of splits, each
/// of `count` by `count`, zero before. `scores[d * (count + 1) + h]` is the worth of the arc from `h` to `d`, words from 1.
void tocsin_network_spans(size_t count, const float *_Nonnull scores, float *_Nonnull memory, int16_t *_Nonnull splits);

#endif
