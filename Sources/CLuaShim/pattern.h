/* Lua patterns with a step budget, over bytes, with fixed ASCII classes. */
#ifndef YISHI_PATTERN_H
#define YISHI_PATTERN_H

#include "machine.h"

#define NO_MATCH SIZE_MAX
#define MOST_CAPTURES 32

typedef struct capture {
  size_t start;
  ptrdiff_t length; /* or CAPTURE_OPEN, CAPTURE_POSITION */
} capture;

enum { CAPTURE_OPEN = -1, CAPTURE_POSITION = -2 };

typedef struct matcher {
  lua_State *L;
  const unsigned char *subject, *pattern;
  size_t subject_length, pattern_length;
  int64_t steps, settled, most_steps;
  int depth, level;
  capture captures[MOST_CAPTURES];
} matcher;

void prepare_matcher(matcher *M, lua_State *L, const char *subject, size_t subject_length,
                     const char *pattern, size_t pattern_length);
/* The end of a match of the pattern from `from` at `at`, or NO_MATCH. Raises for a bad pattern. */
size_t match_at(matcher *M, size_t at, size_t from);
/* Charges the steps made since the last time. */
void settle(matcher *M);
/* A capture's place; number 0 of a pattern without captures is the whole match. Raises. */
capture capture_at(matcher *M, int number, size_t start, size_t end);
/* Pushes one capture; or all (the whole match if there are none), giving their number. */
void push_capture(matcher *M, int number, size_t start, size_t end);
int push_captures(matcher *M, size_t start, size_t end, int whole_if_none);

#endif
