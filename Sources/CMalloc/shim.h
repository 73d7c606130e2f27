// The C library's allocator and its settings, which Swift's own module of the library leaves out.
#include <malloc.h>
