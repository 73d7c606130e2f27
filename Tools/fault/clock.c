// A wall clock that is moved: LD_PRELOAD this, and CLOCK_AT says at which second since 1970 the program believes it starts. The clock goes
// on at its usual pace from there. The clocks that timers run by are left alone. For tests only.
//
//     cc -shared -fPIC -O1 -o clock.so clock.c
//
// (Debian's libfaketime would do the same, but programs in Swift lose their arguments under it.)
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

// Seconds by which the clock is moved; set before main.
static time_t moved;

__attribute__((constructor)) static void begin(void) {
    const char *wanted = getenv("CLOCK_AT");
    struct timespec now;
    if (wanted && syscall(SYS_clock_gettime, CLOCK_REALTIME, &now) == 0) moved = (time_t)atoll(wanted) - now.tv_sec;
}

int clock_gettime(clockid_t clock, struct timespec *out) {
    int result = (int)syscall(SYS_clock_gettime, clock, out);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) out->tv_sec += moved;
    return result;
}

int gettimeofday(struct timeval *restrict out, void *restrict zone) {
    (void)zone;
    struct timespec now;
    int result = clock_gettime(CLOCK_REALTIME, &now);
    if (result == 0) *out = (struct timeval){.tv_sec = now.tv_sec, .tv_usec = now.tv_nsec / 1000};
    return result;
}

time_t time(time_t *out) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (out) *out = now.tv_sec;
    return now.tv_sec;
}
