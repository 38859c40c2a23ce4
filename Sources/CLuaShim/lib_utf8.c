/* UTF-8, strictly: no overlong forms, no surrogates, no stray continuation bytes. */
#include <string.h>

#include "machine.h"

enum { MOST_CODE_POINTS = 255 };

/* Decodes one code point; gives its length, or 0 where the bytes are not UTF-8. */
static size_t decode(const unsigned char *s, size_t left, uint32_t *code) {
  if (left == 0) return 0;
  if (s[0] < 0x80) {
    *code = s[0];
    return 1;
  }
  const size_t length = s[0] >= 0xF0 ? 4 : s[0] >= 0xE0 ? 3 : 2;
  static const uint32_t LEAST[] = {0, 0, 0x80, 0x800, 0x10000};
  if (s[0] < 0xC2 || s[0] > 0xF4 || left < length) return 0;
  uint32_t value = s[0] & (0x7F >> length);
  for (size_t i = 1; i < length; i++) {
    if ((s[i] & 0xC0) != 0x80) return 0;
    value = value << 6 | (s[i] & 0x3F);
  }
  if (value < LEAST[length] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return 0;
  *code = value;
  return length;
}

int is_utf8(const unsigned char *s, size_t n) {
  size_t at = 0;
  while (at < n) {
    uint64_t eight;
    if (n - at >= 8) {
      memcpy(&eight, s + at, 8);
      if ((eight & 0x8080808080808080u) == 0) {
        at += 8;
        continue;
      }
    }
    /* Nearly every Chinese character: a lead that leaves its second byte free. */
    if (n - at >= 3 && s[at] >= 0xE1 && s[at] <= 0xEC && (s[at + 1] & 0xC0) == 0x80 &&
        (s[at + 2] & 0xC0) == 0x80) {
      at += 3;
      continue;
    }
    uint32_t code;
    const size_t length = decode(s + at, n - at, &code);
    if (length == 0) return 0;
    at += length;
  }
  return 1;
}

static int is_continuation(const unsigned char *s, size_t n, lua_Integer at) {
  return at >= 0 && (size_t)at < n && (s[at] & 0xC0) == 0x80;
}

/* A byte position: negative counts from the end; 1-based; not clipped above. */
static lua_Integer position(lua_Integer at, size_t n) {
  if (at >= 0) return at;
  return at < -(lua_Integer)n ? 0 : (lua_Integer)n + at + 1;
}

static int utf8_len(lua_State *L) {
  size_t n;
  const unsigned char *s = (const unsigned char *)need_string(L, 1, &n);
  lua_Integer at = position(integer_or(L, 2, 1), n) - 1;
  const lua_Integer last = position(integer_or(L, 3, -1), n) - 1;
  if (at < 0 || at > (lua_Integer)n || last >= (lua_Integer)n)
    return luaL_error(L, "a position is out of bounds");
  charge_bytes(L, n);
  lua_Integer count = 0;
  while (at <= last) {
    uint32_t code;
    const size_t length = decode(s + at, n - (size_t)at, &code);
    if (length == 0) {
      lua_pushnil(L);
      lua_pushinteger(L, at + 1);
      return 2;
    }
    at += (lua_Integer)length;
    count++;
  }
  lua_pushinteger(L, count);
  return 1;
}

static int utf8_codepoint(lua_State *L) {
  size_t n;
  const unsigned char *s = (const unsigned char *)need_string(L, 1, &n);
  const lua_Integer first = position(integer_or(L, 2, 1), n);
  const lua_Integer last = position(integer_or(L, 3, first), n);
  if (first < 1 || last > (lua_Integer)n) return luaL_error(L, "a position is out of bounds");
  int count = 0;
  luaL_checkstack(L, MOST_CODE_POINTS + 1, NULL);
  for (lua_Integer at = first - 1; at < last;) {
    uint32_t code;
    const size_t length = decode(s + at, n - (size_t)at, &code);
    if (length == 0) return luaL_error(L, "the text is not UTF-8");
    if (count == MOST_CODE_POINTS)
      return luaL_error(L, "too many characters (at most %d)", MOST_CODE_POINTS);
    lua_pushinteger(L, code);
    count++;
    at += (lua_Integer)length;
  }
  charge(L, 1 + count);
  return count;
}

static void append_code_point(lua_State *L, uint32_t code) {
  unsigned char text[4];
  size_t length;
  if (code < 0x80) {
    text[0] = (unsigned char)code;
    length = 1;
  } else {
    length = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (size_t i = length - 1; i > 0; i--, code >>= 6)
      text[i] = (unsigned char)(0x80 | (code & 0x3F));
    static const unsigned char LEAD[] = {0, 0, 0xC0, 0xE0, 0xF0};
    text[0] = (unsigned char)(LEAD[length] | code);
  }
  need_bytes(L, text, length);
}

static int utf8_char(lua_State *L) {
  const shim_mark mark = mark_of(machine_of(L));
  const int count = lua_gettop(L);
  charge(L, 1 + count);
  for (int i = 1; i <= count; i++) {
    const lua_Integer code = need_integer(L, i);
    if (code < 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
      return luaL_error(L, "bad argument #%d (no such character)", i);
    append_code_point(L, (uint32_t)code);
  }
  push_built(L, mark);
  return 1;
}

static int utf8_offset(lua_State *L) {
  size_t length;
  const unsigned char *s = (const unsigned char *)need_string(L, 1, &length);
  const lua_Integer size = (lua_Integer)length;
  lua_Integer n = need_integer(L, 2);
  lua_Integer at = position(integer_or(L, 3, n > 0 ? 1 : size + 1), length) - 1;
  if (at < 0 || at > size) return luaL_error(L, "bad argument #3 (position out of bounds)");
  charge_bytes(L, length);
  if (n == 0) {
    while (at > 0 && is_continuation(s, length, at)) at--;
    lua_pushinteger(L, at + 1);
    return 1;
  }
  if (is_continuation(s, length, at))
    return luaL_error(L, "the position is inside a character");
  for (; n < 0 && at > 0; n++)
    do at--;
    while (at > 0 && is_continuation(s, length, at));
  for (n -= n > 0; n > 0 && at < size; n--)
    do at++;
    while (is_continuation(s, length, at));
  if (n == 0)
    lua_pushinteger(L, at + 1);
  else
    lua_pushnil(L);
  return 1;
}

/* Arguments: text, position of the character before (0 at first). */
static int next_code(lua_State *L) {
  size_t n;
  const unsigned char *s = (const unsigned char *)need_string(L, 1, &n);
  size_t at = (size_t)need_integer(L, 2);
  charge(L, 1);
  if (at > 0 && at <= n)
    while (is_continuation(s, n, (lua_Integer)at)) at++;
  if (at >= n) return 0;
  uint32_t code;
  if (decode(s + at, n - at, &code) == 0) return luaL_error(L, "the text is not UTF-8");
  lua_pushinteger(L, (lua_Integer)at + 1);
  lua_pushinteger(L, code);
  return 2;
}

static int utf8_codes(lua_State *L) {
  size_t n;
  const unsigned char *s = (const unsigned char *)need_string(L, 1, &n);
  charge_bytes(L, n);
  if (!is_utf8(s, n)) return luaL_error(L, "the text is not UTF-8");
  lua_pushcfunction(L, next_code);
  lua_pushvalue(L, 1);
  lua_pushinteger(L, 0);
  return 3;
}

static const luaL_Reg FUNCTIONS[] = {{"char", utf8_char},           {"codepoint", utf8_codepoint},
                                     {"codes", utf8_codes},         {"len", utf8_len},
                                     {"offset", utf8_offset},       {NULL, NULL}};

void open_utf8(lua_State *L) {
  lua_newtable(L);
  set_functions(L, FUNCTIONS);
  lua_pushlstring(L, "[\0-\x7F\xC2-\xFD][\x80-\xBF]*", 14);
  lua_setfield(L, -2, "charpattern");
  lua_setfield(L, -2, "utf8");
}
