/* find, match, gmatch, gsub. */
#define _GNU_SOURCE 1 /* memmem */
#include <string.h>

#include "pattern.h"

/* A start index: negative counts from the end; gives 0-based, possibly beyond the end. */
static size_t start_of(lua_State *L, int index, size_t length) {
  const lua_Integer at = integer_or(L, index, 1);
  if (at > 0) return (size_t)at - 1;
  if (at == 0 || at < -(lua_Integer)length) return 0;
  return length - (size_t)(-at);
}

static int is_plain(const char *pattern, size_t length) {
  for (size_t i = 0; i < length; i++)
    if (pattern[i] != 0 && strchr("^$*+?.([%-", pattern[i])) return 0;
  return 1;
}

static int find_plain(lua_State *L, const char *s, size_t n, const char *p, size_t m,
                      size_t start) {
  charge_bytes(L, n - start + m);
  const char *found = m == 0 ? s + start : memmem(s + start, n - start, p, m);
  if (!found) {
    lua_pushnil(L);
    return 1;
  }
  lua_pushinteger(L, found - s + 1);
  lua_pushinteger(L, found - s + (lua_Integer)m);
  return 2;
}

static int find_or_match(lua_State *L, int find) {
  size_t n, m;
  const char *s = need_string(L, 1, &n), *p = need_string(L, 2, &m);
  size_t at = start_of(L, 3, n);
  charge(L, 2);
  if (at > n) {
    lua_pushnil(L);
    return 1;
  }
  if (find && (lua_toboolean(L, 4) || is_plain(p, m))) return find_plain(L, s, n, p, m, at);
  matcher M;
  prepare_matcher(&M, L, s, n, p, m);
  const int anchored = m > 0 && p[0] == '^';
  for (;; at++) {
    M.level = M.depth = 0;
    const size_t end = match_at(&M, at, (size_t)anchored);
    if (end != NO_MATCH) {
      settle(&M);
      if (!find) return push_captures(&M, at, end, 1);
      lua_pushinteger(L, (lua_Integer)at + 1);
      lua_pushinteger(L, (lua_Integer)end);
      return push_captures(&M, at, end, 0) + 2;
    }
    if (anchored || at >= n) break;
  }
  settle(&M);
  lua_pushnil(L);
  return 1;
}

int string_find(lua_State *L) { return find_or_match(L, 1); }

int string_match(lua_State *L) { return find_or_match(L, 0); }

/* Upvalues: subject, pattern, next start, end of the last match (-1: none). */
static int next_match(lua_State *L) {
  size_t n, m;
  const char *s = lua_tolstring(L, lua_upvalueindex(1), &n);
  const char *p = lua_tolstring(L, lua_upvalueindex(2), &m);
  const lua_Integer last = lua_tointeger(L, lua_upvalueindex(4));
  matcher M;
  prepare_matcher(&M, L, s, n, p, m);
  for (size_t at = (size_t)lua_tointeger(L, lua_upvalueindex(3)); at <= n; at++) {
    M.level = M.depth = 0;
    const size_t end = match_at(&M, at, 0);
    if (end == NO_MATCH || (lua_Integer)end == last) continue;
    settle(&M);
    lua_pushinteger(L, (lua_Integer)end);
    lua_copy(L, -1, lua_upvalueindex(3));
    lua_replace(L, lua_upvalueindex(4));
    return push_captures(&M, at, end, 1);
  }
  settle(&M);
  lua_pushinteger(L, (lua_Integer)n + 1);
  lua_replace(L, lua_upvalueindex(3));
  return 0;
}

int string_gmatch(lua_State *L) {
  size_t n, m;
  need_string(L, 1, &n);
  need_string(L, 2, &m);
  const size_t start = start_of(L, 3, n);
  charge(L, 5);
  lua_settop(L, 2);
  lua_pushinteger(L, start > n ? (lua_Integer)n + 1 : (lua_Integer)start);
  lua_pushinteger(L, -1);
  lua_pushcclosure(L, next_match, 4);
  return 1;
}

static void add_capture(matcher *M, int number, size_t start, size_t end) {
  const capture c = capture_at(M, number, start, end);
  if (c.length != CAPTURE_POSITION) {
    need_bytes(M->L, M->subject + c.start, (size_t)c.length);
    return;
  }
  lua_pushinteger(M->L, (lua_Integer)c.start + 1);
  append_text(M->L, -1);
  lua_pop(M->L, 1);
}

static void add_template(matcher *M, size_t start, size_t end) {
  size_t length;
  const char *text = lua_tolstring(M->L, 3, &length);
  charge_bytes(M->L, length);
  for (size_t i = 0; i < length; i++) {
    if (text[i] != '%') {
      need_bytes(M->L, text + i, 1);
      continue;
    }
    const char next = ++i < length ? text[i] : 0;
    if (next == '%')
      need_bytes(M->L, "%", 1);
    else if (next == '0')
      need_bytes(M->L, M->subject + start, end - start);
    else if (next >= '1' && next <= '9')
      add_capture(M, next - '1', start, end);
    else
      luaL_error(M->L, "bad use of '%%' in the replacement");
  }
}

static void add_replacement(matcher *M, int kind, size_t start, size_t end) {
  lua_State *L = M->L;
  settle(M);
  if (kind == LUA_TSTRING) {
    add_template(M, start, end);
    return;
  }
  if (kind == LUA_TTABLE) {
    push_capture(M, 0, start, end);
    lua_rawget(L, 3);
  } else {
    lua_pushvalue(L, 3);
    lua_call(L, push_captures(M, start, end, 1), 1);
  }
  if (!lua_toboolean(L, -1))
    need_bytes(L, M->subject + start, end - start);
  else if (lua_type(L, -1) == LUA_TSTRING || lua_type(L, -1) == LUA_TNUMBER)
    append_text(L, -1);
  else
    luaL_error(L, "the replacement is no string (a %s)", luaL_typename(L, -1));
  lua_pop(L, 1);
}

int string_gsub(lua_State *L) {
  shim_machine *m = machine_of(L);
  size_t n, pattern_length, unused;
  const char *s = need_string(L, 1, &n), *p = need_string(L, 2, &pattern_length);
  int kind = lua_type(L, 3);
  if (kind == LUA_TNUMBER) {
    need_string(L, 3, &unused);
    kind = LUA_TSTRING;
  }
  if (kind != LUA_TSTRING && kind != LUA_TTABLE && kind != LUA_TFUNCTION)
    bad_argument(L, 3, "string, table or function");
  const lua_Integer most = integer_or(L, 4, LUA_MAXINTEGER);
  const int anchored = pattern_length > 0 && p[0] == '^';
  matcher M;
  prepare_matcher(&M, L, s, n, p, pattern_length);
  charge_bytes(L, n);
  const shim_mark mark = mark_of(m);
  size_t at = 0, last = NO_MATCH;
  lua_Integer count = 0;
  while (count < most) {
    M.level = M.depth = 0;
    const size_t end = match_at(&M, at, (size_t)anchored);
    if (end != NO_MATCH && end != last) {
      count++;
      add_replacement(&M, kind, at, end);
      at = last = end;
    } else if (at < n) {
      need_bytes(L, s + at++, 1);
    } else {
      break;
    }
    if (built_length(L, mark) > (size_t)m->limits.string) break; /* push_built says so */
    if (anchored) break;
  }
  settle(&M);
  if (at < n) need_bytes(L, s + at, n - at);
  push_built(L, mark);
  lua_pushinteger(L, count);
  return 2;
}
