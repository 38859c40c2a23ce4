/* string.format without addresses, locale, or unbounded widths. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "machine.h"

typedef struct directive {
  char flags[8];
  int width, precision; /* -1: none given */
  char conversion;
} directive;

static int read_number(const char *text, size_t length, size_t *at) {
  int value = -1;
  for (int digits = 0; *at < length && text[*at] >= '0' && text[*at] <= '9'; digits++, ++*at) {
    if (digits == 2) return -2;
    value = (value < 0 ? 0 : value * 10) + (text[*at] - '0');
  }
  return value;
}

static directive read_directive(lua_State *L, const char *text, size_t length, size_t *at) {
  directive d = {"", -1, -1, 0};
  size_t flags = 0;
  while (*at < length && memchr("-+ #0", text[*at], 5)) {
    if (flags < 5) d.flags[flags++] = text[*at];
    ++*at;
    if (flags == 5) luaL_error(L, "a format directive has too many flags");
  }
  d.width = read_number(text, length, at);
  if (*at < length && text[*at] == '.') {
    ++*at;
    d.precision = read_number(text, length, at);
    if (d.precision == -1) d.precision = 0;
  }
  if (d.width == -2 || d.precision == -2)
    luaL_error(L, "a width or precision in a format has at most two digits");
  if (*at >= length) luaL_error(L, "a format ends within a directive");
  d.conversion = text[(*at)++];
  return d;
}

static void add_padded(lua_State *L, const directive *d, const char *text, size_t length) {
  size_t padding = d->width > 0 && (size_t)d->width > length ? (size_t)d->width - length : 0;
  const int left = strchr(d->flags, '-') != NULL;
  if (left) need_bytes(L, text, length);
  while (padding-- > 0) need_bytes(L, " ", 1);
  if (!left) need_bytes(L, text, length);
}

static void rebuild(const directive *d, const char *modifier, char *format, size_t capacity) {
  int at = snprintf(format, capacity, "%%%s", d->flags);
  if (d->width >= 0) at += snprintf(format + at, capacity - (size_t)at, "%d", d->width);
  if (d->precision >= 0) at += snprintf(format + at, capacity - (size_t)at, ".%d", d->precision);
  snprintf(format + at, capacity - (size_t)at, "%s%c", modifier, d->conversion);
}

static void add_integer(lua_State *L, directive *d, int argument) {
  char format[32], text[128];
  const long long value = need_integer(L, argument);
  if (d->conversion == 'i') d->conversion = 'd';
  rebuild(d, "ll", format, sizeof format);
  const int length = snprintf(text, sizeof text, format, value);
  need_bytes(L, text, (size_t)length);
}

static void add_float(lua_State *L, directive *d, int argument) {
  char format[32], text[512]; /* 309 digits, a point, 99 more, a sign */
  if (lua_type(L, argument) != LUA_TNUMBER) bad_argument(L, argument, "number");
  charge(L, 200);
  double value = lua_tonumber(L, argument);
  if (isnan(value)) value = copysign(value, 1); /* its sign differs between processors */
  rebuild(d, "", format, sizeof format);
  const int length = snprintf(text, sizeof text, format, value);
  need_bytes(L, text, (size_t)length);
}

static void add_text(lua_State *L, const directive *d, int argument) {
  shim_machine *m = machine_of(L);
  need_any(L, argument);
  const shim_mark mark = mark_of(m);
  append_text(L, argument);
  if (d->width < 0 && d->precision < 0) return;
  push_built(L, mark);
  size_t length;
  const char *text = lua_tolstring(L, -1, &length);
  if (d->precision >= 0 && (size_t)d->precision < length) length = (size_t)d->precision;
  add_padded(L, d, text, length);
  lua_pop(L, 1);
}

static void add_quoted(lua_State *L, int argument) {
  char text[32];
  int n;
  switch (lua_type(L, argument)) {
    case LUA_TSTRING: break;
    case LUA_TNUMBER:
      n = snprintf(text, sizeof text,
                   need_integer(L, argument) == LUA_MININTEGER ? "0x%llx" : "%lld",
                   (long long)need_integer(L, argument));
      need_bytes(L, text, (size_t)n);
      return;
    case LUA_TNIL:
    case LUA_TBOOLEAN: append_text(L, argument); return;
    default: bad_argument(L, argument, "string, integer, boolean or nil");
  }
  size_t length;
  const char *s = lua_tolstring(L, argument, &length);
  charge_bytes(L, length);
  need_bytes(L, "\"", 1);
  for (size_t i = 0; i < length; i++) {
    const unsigned char c = (unsigned char)s[i];
    if (c == '"' || c == '\\' || c == '\n') {
      need_bytes(L, "\\", 1);
      need_bytes(L, &s[i], 1);
    } else if (c < 32 || c == 127) {
      const int digit_follows = i + 1 < length && s[i + 1] >= '0' && s[i + 1] <= '9';
      n = snprintf(text, sizeof text, digit_follows ? "\\%03d" : "\\%d", c);
      need_bytes(L, text, (size_t)n);
    } else {
      need_bytes(L, &s[i], 1);
    }
  }
  need_bytes(L, "\"", 1);
}

static void need_flags(lua_State *L, const directive *d, const char *allowed, int precision) {
  for (const char *flag = d->flags; *flag; flag++)
    if (!strchr(allowed, *flag))
      luaL_error(L, "format '%%%c' takes no flag '%c'", d->conversion, *flag);
  if (!precision && d->precision >= 0)
    luaL_error(L, "format '%%%c' takes no precision", d->conversion);
}

static void add_directive(lua_State *L, directive *d, int argument) {
  char byte;
  charge(L, 20);
  switch (d->conversion) {
    case 'd':
    case 'i':
      need_flags(L, d, "-+ 0", 1);
      add_integer(L, d, argument);
      return;
    case 'u': luaL_error(L, "unknown format '%%u'"); return;
    case 'x':
    case 'X':
    case 'o':
      need_flags(L, d, "-#0", 1);
      add_integer(L, d, argument);
      return;
    case 'c':
      need_flags(L, d, "-", 0);
      byte = (char)need_integer(L, argument);
      add_padded(L, d, &byte, 1);
      return;
    case 'e':
    case 'E':
    case 'f':
    case 'g':
    case 'G':
      need_flags(L, d, "-+ #0", 1);
      add_float(L, d, argument);
      return;
    case 's':
      need_flags(L, d, "-", 1);
      add_text(L, d, argument);
      return;
    case 'q':
      if (d->flags[0] || d->width >= 0 || d->precision >= 0)
        luaL_error(L, "format '%%q' takes no modifiers");
      add_quoted(L, argument);
      return;
    default:
      if (d->conversion > 32 && d->conversion < 127)
        luaL_error(L, "unknown format '%%%c'", d->conversion);
      luaL_error(L, "unknown format");
  }
}

int string_format(lua_State *L) {
  shim_machine *m = machine_of(L);
  size_t length;
  const char *text = need_string(L, 1, &length);
  const int count = lua_gettop(L);
  luaL_checkstack(L, 8, NULL);
  charge_bytes(L, length);
  const shim_mark mark = mark_of(m);
  int argument = 1;
  for (size_t at = 0; at < length;) {
    const char *percent = memchr(text + at, '%', length - at);
    const size_t end = percent ? (size_t)(percent - text) : length;
    need_bytes(L, text + at, end - at);
    if (built_length(L, mark) > (size_t)m->limits.string) break; /* push_built says so */
    if (end == length) break;
    at = end + 1;
    if (at < length && text[at] == '%') {
      need_bytes(L, "%", 1);
      at++;
      continue;
    }
    directive d = read_directive(L, text, length, &at);
    if (++argument > count) luaL_error(L, "bad argument #%d (no value)", argument);
    add_directive(L, &d, argument);
  }
  push_built(L, mark);
  return 1;
}
