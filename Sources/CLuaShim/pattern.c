#include "pattern.h"

#include <string.h>

enum { MOST_DEPTH = 200 };

void prepare_matcher(matcher *M, lua_State *L, const char *subject, size_t subject_length,
                     const char *pattern, size_t pattern_length) {
  shim_machine *m = machine_of(L);
  if (pattern_length > (size_t)m->limits.pattern_bytes)
    luaL_error(L, "the pattern is too long (at most %I bytes)",
               (LUAI_UACINT)m->limits.pattern_bytes);
  *M = (matcher){.L = L,
                 .subject = (const unsigned char *)subject,
                 .pattern = (const unsigned char *)pattern,
                 .subject_length = subject_length,
                 .pattern_length = pattern_length,
                 .most_steps = m->limits.pattern_steps};
}

void settle(matcher *M) {
  const int64_t fresh = M->steps - M->settled;
  M->settled = M->steps;
  charge(M->L, fresh / 4);
}

_Noreturn static void fail(matcher *M, const char *reason) {
  settle(M);
  luaL_error(M->L, "%s", reason);
  __builtin_unreachable();
}

static void step(matcher *M, int64_t cost) {
  M->steps += cost;
  if (M->steps > M->most_steps) fail(M, "the pattern takes too many steps");
}

static int is_lower(int c) { return c >= 'a' && c <= 'z'; }
static int is_upper(int c) { return c >= 'A' && c <= 'Z'; }
static int is_digit(int c) { return c >= '0' && c <= '9'; }
static int is_graphic(int c) { return c > 32 && c < 127; }

static int in_class(int c, int letter) {
  int yes;
  switch (is_upper(letter) ? letter + 32 : letter) {
    case 'a': yes = is_lower(c) || is_upper(c); break;
    case 'c': yes = c < 32 || c == 127; break;
    case 'd': yes = is_digit(c); break;
    case 'g': yes = is_graphic(c); break;
    case 'l': yes = is_lower(c); break;
    case 'p': yes = is_graphic(c) && !is_lower(c) && !is_upper(c) && !is_digit(c); break;
    case 's': yes = c == 32 || (c >= 9 && c <= 13); break;
    case 'u': yes = is_upper(c); break;
    case 'w': yes = is_lower(c) || is_upper(c) || is_digit(c); break;
    case 'x': yes = is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); break;
    default: return letter == c;
  }
  return is_upper(letter) ? !yes : yes;
}

/* The index after the single-character item that starts at `p`. */
static size_t item_end(matcher *M, size_t p) {
  const unsigned char first = M->pattern[p++];
  if (first == '%') {
    if (p >= M->pattern_length) fail(M, "the pattern ends with '%'");
    return p + 1;
  }
  if (first != '[') return p;
  if (p < M->pattern_length && M->pattern[p] == '^') p++;
  do { /* a ']' in first place is an ordinary character */
    if (p >= M->pattern_length) fail(M, "the pattern has a '[' without its ']'");
    if (M->pattern[p++] == '%') p++;
  } while (p >= M->pattern_length || M->pattern[p] != ']');
  return p + 1;
}

/* `p` is at '[', `close` at its ']'. */
static int in_set(matcher *M, int c, size_t p, size_t close) {
  const unsigned char *P = M->pattern;
  step(M, 1 + (int64_t)(close - p) / 8);
  int found = 1;
  p++;
  if (P[p] == '^') {
    found = 0;
    p++;
  }
  while (p < close) {
    if (P[p] == '%' && p + 1 < close) {
      if (in_class(c, P[p + 1])) return found;
      p += 2;
    } else if (p + 2 < close && P[p + 1] == '-') {
      if (P[p] <= c && c <= P[p + 2]) return found;
      p += 3;
    } else {
      if (P[p] == c) return found;
      p++;
    }
  }
  return !found;
}

static int item_matches(matcher *M, size_t at, size_t p, size_t end) {
  step(M, 1);
  if (at >= M->subject_length) return 0;
  const int c = M->subject[at];
  switch (M->pattern[p]) {
    case '.': return 1;
    case '%': return in_class(c, M->pattern[p + 1]);
    case '[': return in_set(M, c, p, end - 1);
    default: return M->pattern[p] == c;
  }
}

static size_t match_greedy(matcher *M, size_t at, size_t p, size_t end) {
  size_t count = 0;
  while (item_matches(M, at + count, p, end)) count++;
  for (;;) {
    const size_t result = match_at(M, at + count, end + 1);
    if (result != NO_MATCH || count == 0) return result;
    count--;
  }
}

static size_t match_lazy(matcher *M, size_t at, size_t p, size_t end) {
  for (;;) {
    const size_t result = match_at(M, at, end + 1);
    if (result != NO_MATCH) return result;
    if (!item_matches(M, at, p, end)) return NO_MATCH;
    at++;
  }
}

static size_t match_balanced(matcher *M, size_t at, size_t p) {
  if (p + 1 >= M->pattern_length) fail(M, "the pattern lacks the two characters of '%b'");
  if (at >= M->subject_length || M->subject[at] != M->pattern[p]) return NO_MATCH;
  const unsigned char open = M->pattern[p], close = M->pattern[p + 1];
  size_t depth = 1;
  for (size_t i = at + 1; i < M->subject_length; i++) {
    step(M, 1);
    if (M->subject[i] == close) {
      if (--depth == 0) return i + 1;
    } else if (M->subject[i] == open) {
      depth++;
    }
  }
  return NO_MATCH;
}

static size_t open_capture(matcher *M, size_t at, size_t p, ptrdiff_t kind) {
  if (M->level >= MOST_CAPTURES) fail(M, "the pattern has too many captures");
  M->captures[M->level++] = (capture){at, kind};
  const size_t result = match_at(M, at, p);
  if (result == NO_MATCH) M->level--;
  return result;
}

static size_t close_capture(matcher *M, size_t at, size_t p) {
  int open = M->level - 1;
  while (open >= 0 && M->captures[open].length != CAPTURE_OPEN) open--;
  if (open < 0) fail(M, "the pattern has a ')' without its '('");
  M->captures[open].length = (ptrdiff_t)(at - M->captures[open].start);
  const size_t result = match_at(M, at, p);
  if (result == NO_MATCH) M->captures[open].length = CAPTURE_OPEN;
  return result;
}

/* The end of a repetition of capture `digit` at `at`. */
static size_t match_repeated(matcher *M, size_t at, int digit) {
  const int number = digit - '1';
  if (number < 0 || number >= M->level || M->captures[number].length == CAPTURE_OPEN)
    fail(M, "the pattern refers to a capture that is not there");
  const capture c = M->captures[number];
  if (c.length == CAPTURE_POSITION) return NO_MATCH; /* a place has no text to repeat */
  const size_t length = (size_t)c.length;
  step(M, 1 + (int64_t)length / 8);
  if (M->subject_length - at < length) return NO_MATCH;
  if (length && memcmp(M->subject + c.start, M->subject + at, length) != 0) return NO_MATCH;
  return at + length;
}

static int at_frontier(matcher *M, size_t at, size_t p, size_t end) {
  const int before = at == 0 ? 0 : M->subject[at - 1];
  const int after = at < M->subject_length ? M->subject[at] : 0;
  return !in_set(M, before, p, end - 1) && in_set(M, after, p, end - 1);
}

/* One item that is no quantified character: gives the place to go on at, in *at and *p; 0 if the
   item is an ordinary one; 1 to go on; 2 when *at is the final result. */
static int match_special(matcher *M, size_t *at, size_t *p) {
  const unsigned char *P = M->pattern;
  const size_t left = M->pattern_length - *p;
  switch (P[*p]) {
    case '(':
      *at = left > 1 && P[*p + 1] == ')' ? open_capture(M, *at, *p + 2, CAPTURE_POSITION)
                                         : open_capture(M, *at, *p + 1, CAPTURE_OPEN);
      return 2;
    case ')': *at = close_capture(M, *at, *p + 1); return 2;
    case '$':
      if (left > 1) return 0;
      if (*at != M->subject_length) *at = NO_MATCH;
      return 2;
    case '%': break;
    default: return 0;
  }
  if (left < 2) return 0;
  const unsigned char letter = P[*p + 1];
  if (letter == 'b') {
    *at = match_balanced(M, *at, *p + 2);
    *p += 4;
  } else if (letter == 'f') {
    if (left < 3 || P[*p + 2] != '[') fail(M, "the pattern lacks '[' after '%f'");
    const size_t end = item_end(M, *p + 2);
    if (!at_frontier(M, *at, *p + 2, end)) *at = NO_MATCH;
    *p = end;
  } else if (is_digit(letter)) {
    *at = match_repeated(M, *at, letter);
    *p += 2;
  } else {
    return 0;
  }
  return *at == NO_MATCH ? 2 : 1;
}

static size_t match_here(matcher *M, size_t at, size_t p) {
  while (p < M->pattern_length) {
    step(M, 1);
    const int special = match_special(M, &at, &p);
    if (special == 2) return at;
    if (special == 1) continue;
    const size_t end = item_end(M, p);
    switch (end < M->pattern_length ? M->pattern[end] : 0) {
      case '*': return match_greedy(M, at, p, end);
      case '-': return match_lazy(M, at, p, end);
      case '+': return item_matches(M, at, p, end) ? match_greedy(M, at + 1, p, end) : NO_MATCH;
      case '?':
        if (item_matches(M, at, p, end)) {
          const size_t result = match_at(M, at + 1, end + 1);
          if (result != NO_MATCH) return result;
        }
        p = end + 1;
        break;
      default:
        if (!item_matches(M, at, p, end)) return NO_MATCH;
        at++;
        p = end;
    }
  }
  return at;
}

size_t match_at(matcher *M, size_t at, size_t from) {
  if (++M->depth > MOST_DEPTH) fail(M, "the pattern is too complex");
  const size_t result = match_here(M, at, from);
  M->depth--;
  return result;
}

capture capture_at(matcher *M, int number, size_t start, size_t end) {
  if (number >= M->level) {
    if (number != 0) fail(M, "there is no such capture");
    return (capture){start, (ptrdiff_t)(end - start)};
  }
  const capture c = M->captures[number];
  if (c.length == CAPTURE_OPEN) fail(M, "the pattern has a '(' without its ')'");
  return c;
}

void push_capture(matcher *M, int number, size_t start, size_t end) {
  const capture c = capture_at(M, number, start, end);
  if (c.length == CAPTURE_POSITION)
    lua_pushinteger(M->L, (lua_Integer)c.start + 1);
  else
    lua_pushlstring(M->L, (const char *)M->subject + c.start, (size_t)c.length);
}

int push_captures(matcher *M, size_t start, size_t end, int whole_if_none) {
  const int count = M->level == 0 && whole_if_none ? 1 : M->level;
  luaL_checkstack(M->L, count + 2, NULL);
  for (int i = 0; i < count; i++) push_capture(M, i, start, end);
  return count;
}
