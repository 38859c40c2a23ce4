/* A stable sort: the order of equal items is their own, not the moment's. */
#include "machine.h"

/* Items are in the table at 3; `left` and `right` are their indices. */
static int comes_before(lua_State *L, int32_t left, int32_t right) {
  int before;
  charge(L, 2);
  if (lua_isnil(L, 2)) {
    lua_rawgeti(L, 3, left);
    lua_rawgeti(L, 3, right);
    if (lua_type(L, -1) == LUA_TSTRING) charge_bytes(L, lua_rawlen(L, -1));
    before = lua_compare(L, -2, -1, LUA_OPLT);
    lua_pop(L, 2);
    return before;
  }
  lua_pushvalue(L, 2);
  lua_rawgeti(L, 3, left);
  lua_rawgeti(L, 3, right);
  lua_call(L, 2, 1);
  before = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return before;
}

/* Bottom-up merge sort of indices. A comparator that contradicts itself gives some order, no harm.
   The room may move while the comparator runs, so it is looked up at every access. */
static void merge_sort(lua_State *L, size_t room, int32_t n) {
  shim_machine *m = machine_of(L);
  size_t from = room, to = room + (size_t)n * sizeof(int32_t);
#define AT(base, i) (((int32_t *)bytes_at(m, base))[i])
  for (int32_t i = 0; i < n; i++) AT(from, i) = i + 1;
  for (int64_t width = 1; width < n; width *= 2) {
    for (int64_t start = 0; start < n; start += 2 * width) {
      const int64_t middle = start + width < n ? start + width : n;
      const int64_t end = start + 2 * width < n ? start + 2 * width : n;
      int64_t left = start, right = middle;
      for (int64_t k = start; k < end; k++) {
        if (left < middle &&
            (right >= end || !comes_before(L, AT(from, right), AT(from, left)))) {
          const int32_t item = AT(from, left++);
          AT(to, k) = item;
        } else {
          const int32_t item = AT(from, right++);
          AT(to, k) = item;
        }
      }
    }
    const size_t swap = from;
    from = to;
    to = swap;
  }
  for (int32_t i = 0; i < n; i++) {
    lua_rawgeti(L, 3, AT(from, i));
    lua_rawseti(L, 1, i + 1);
  }
#undef AT
}

int table_sort(lua_State *L) {
  shim_machine *m = machine_of(L);
  const lua_Integer n = length_of(L, 1);
  if (!lua_isnoneornil(L, 2) && lua_type(L, 2) != LUA_TFUNCTION) bad_argument(L, 2, "function");
  lua_settop(L, 2);
  if (n < 2) return 0;
  if (n > 1 << 20) return luaL_error(L, "too many items to sort");
  charge(L, 2 * n);
  luaL_checkstack(L, 8, NULL);
  lua_createtable(L, (int)n, 0);
  for (lua_Integer i = 1; i <= n; i++) {
    lua_rawgeti(L, 1, i);
    lua_rawseti(L, 3, i);
  }
  const shim_mark mark = mark_of(m);
  merge_sort(L, need_room(L, 2 * (size_t)n * sizeof(int32_t)), (int32_t)n);
  shim_rewind(m, mark);
  return 0;
}
