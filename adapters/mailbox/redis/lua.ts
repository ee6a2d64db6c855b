/**
 * Pieces of Lua that the scripts share. Texts pass through as they are: nothing is ever decoded as JSON, since cjson would turn an
 * empty list into an empty object. Times are Redis' own, so that all processes go by one clock.
 */
export const commonLua = String.raw`
local function now_ms()
  local time = redis.call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000)
end
local function now_micros()
  local time = redis.call('TIME')
  return time[1] * 1000000 + time[2]
end
local function pad(number) return string.format('%016.0f', number) end
local function plain(number) return string.format('%.0f', number) end
-- texts in one text: each as "length:text"
local function pack(texts)
  local parts = {}
  for index, text in ipairs(texts) do parts[index] = #text .. ':' .. text end
  return table.concat(parts)
end
local function unpack_texts(packed)
  local texts, at = {}, 1
  while at <= #packed do
    local colon = string.find(packed, ':', at, true)
    local length = tonumber(string.sub(packed, at, colon - 1))
    texts[#texts + 1] = string.sub(packed, colon + 1, colon + length)
    at = colon + length + 1
  end
  return texts
end
-- milliseconds until the first of these sets has something due; -1 when they are empty
local function next_due(sets, now)
  local earliest = -1
  for _, set in ipairs(sets) do
    local score = redis.call('ZRANGE', set, 0, 0, 'WITHSCORES')[2]
    if score then
      local wait = math.max(0, math.ceil(score - now))
      if earliest < 0 or wait < earliest then earliest = wait end
    end
  end
  return earliest
end
`;

/** The same form as `pack` in Lua. */
export function packTexts(texts: string[]): string {
  return texts.map((text) => `${Buffer.byteLength(text)}:${text}`).join('');
}

/** Names of `inboxKeys`, and what all scripts about conversations do. */
export const inboxLua =
  commonLua +
  String.raw`
local sequence, waiting, bodies, ready, later, held, fences, attempts = unpack(KEYS, 1, 8)
local states, forgotten, last, dead, letters, handover, handovers, handed = unpack(KEYS, 9, 16)
local inbox_keys = 17
-- when each conversation was committed last (ms); below zero where no state was left
local days = KEYS[inbox_keys]

local function head_of(part)
  local first = redis.call('ZRANGEBYLEX', waiting, '[' .. part .. '\0', '(' .. part .. '\1', 'LIMIT', 0, 1)[1]
  return first and tonumber(string.sub(first, -16))
end
-- the conversation may be claimed when it has something to do
local function make_ready(part)
  local head = head_of(part)
  if head then redis.call('ZADD', ready, head, part) end
end
local function enqueue(part, body)
  local position = redis.call('INCR', sequence)
  redis.call('ZADD', waiting, 0, part .. '\0' .. pad(position))
  redis.call('HSET', bodies, pad(position), body)
  if not redis.call('ZSCORE', held, part) and not redis.call('ZSCORE', later, part) then
    redis.call('ZADD', ready, 'NX', position, part)
  end
end
local function drop(part, position)
  redis.call('ZREM', waiting, part .. '\0' .. position)
  redis.call('HDEL', bodies, position)
end
local function is_held(part, fence) return redis.call('HGET', fences, part) == fence end
local function let_go(part)
  redis.call('ZREM', held, part)
  redis.call('HDEL', fences, part)
end
-- kept until it has arrived in its own bucket; see handover.ts
local function hand_over(route, item)
  local number = pad(redis.call('INCR', sequence))
  redis.call('ZADD', handover, tonumber(number), number)
  redis.call('HSET', handovers, number, item, 'r' .. number, route)
  return number
end
`;

/** Names of `outboxKeys`, and what all scripts about deliveries do. `first` is the index of the first of these keys. */
export const outboxLua = (first: number) =>
  String.raw`
local rows, lanes, out_ready, out_later, out_held, claims = unpack(KEYS, ${first}, ${first + 5})
local claimed, scheduled, open, ended, people, forward = unpack(KEYS, ${first + 6}, ${first + 11})
local out_sequence, out_handover, out_handovers = unpack(KEYS, ${first + 12}, ${first + 14})
local change_count = 0

local function field(id, name) return redis.call('HGET', rows, name .. id) end
local function exists(id) return redis.call('HEXISTS', rows, 'm' .. id) == 1 end
local function first_of(set, lane, count)
  return redis.call('ZRANGEBYLEX', set, '[' .. lane .. '\0', '(' .. lane .. '\1', 'LIMIT', 0, count)
end
local function member_of(lane, position, id) return lane .. '\0' .. position .. '\0' .. id end
local function id_of(lane, member) return string.sub(member, #lane + 19) end
local function position_of(lane, member) return tonumber(string.sub(member, #lane + 2, #lane + 17)) end

-- every change of a row has its place in the ledger: open rows in one set, those that have ended in another
local function note_change(id, status)
  change_count = change_count + 1
  redis.call('HSET', rows, 's' .. id, status)
  redis.call('ZREM', open, id)
  local set = (status == 'pending' or status == 'sending') and open or ended
  redis.call('ZADD', set, now_micros() + change_count, id)
end

local function unlist(id)
  local person = field(id, 'q')
  if person then redis.call('ZREM', people, person .. '\0' .. id) end
end

-- the rows of a lane that was moved go to the lane's new bucket; what stays says that they were stored once
local function send_on(lane, target)
  local to = unpack_texts(target)
  local members = first_of(lanes, lane, 100)
  while #members > 0 do
    for _, member in ipairs(members) do
      local id = id_of(lane, member)
      local item = pack({
        id, to[2], to[3], field(id, 'n'), field(id, 'k'), field(id, 'x'), '0', field(id, 'o') or '',
        field(id, 'q') or '', field(id, 'm'), field(id, 'p'), field(id, 'a') or '0', field(id, 'f') or '',
        field(id, 'd') or '0', '1',
      })
      redis.call('ZREM', lanes, member)
      redis.call('ZREM', open, id)
      unlist(id)
      for _, name in ipairs({'p', 's', 'l', 'w', 'k', 'x', 'o', 'q', 'd'}) do redis.call('HDEL', rows, name .. id) end
      redis.call('ZADD', ended, now_micros(), id)
      local number = pad(redis.call('INCR', out_sequence))
      redis.call('ZADD', out_handover, tonumber(number), number)
      redis.call('HSET', out_handovers, number, item, 'r' .. number, to[1])
    end
    members = first_of(lanes, lane, 100)
  end
end

-- brings a lane's place among what may be claimed in line with its head
local function refresh(lane)
  if redis.call('ZSCORE', out_held, lane) then return end
  local target = redis.call('HGET', forward, lane)
  if target then send_on(lane, target) end
  redis.call('ZREM', out_ready, lane)
  redis.call('ZREM', out_later, lane)
  local member = first_of(lanes, lane, 1)[1]
  if not member then return end
  local due = tonumber(field(id_of(lane, member), 'd') or '0')
  if due > now_ms() then redis.call('ZADD', out_later, due, lane)
  else redis.call('ZADD', out_ready, position_of(lane, member), lane) end
end

local function enter(id)
  local lane = field(id, 'l')
  redis.call('ZADD', lanes, 0, member_of(lane, field(id, 'n'), id))
  refresh(lane)
end

-- true when the row is new
local function add_row(packed)
  local id, lane, whole, position, kind, expires_at, not_before, person, person_part, meta, payload, attempts, flags, due, moved =
    unpack(unpack_texts(packed))
  if exists(id) and (moved == '0' or field(id, 's')) then return false end
  if moved == '0' then
    local last = redis.call('ZREVRANGEBYLEX', lanes, '(' .. lane .. '\1', '[' .. lane .. '\0', 'LIMIT', 0, 1)[1]
    if last and position_of(lane, last) >= tonumber(position) then position = pad(position_of(lane, last) + 1) end
  end
  redis.call('ZREM', ended, id)
  redis.call('HSET', rows, 'm' .. id, meta, 'p' .. id, payload, 'l' .. id, lane, 'w' .. id, whole, 'n' .. id, position,
    'k' .. id, kind, 'x' .. id, expires_at)
  if attempts ~= '0' then redis.call('HSET', rows, 'a' .. id, attempts) end
  if flags ~= '' then redis.call('HSET', rows, 'f' .. id, flags) end
  if due ~= '0' then redis.call('HSET', rows, 'd' .. id, due) end
  if person ~= '' then
    redis.call('HSET', rows, 'o' .. id, person, 'q' .. id, person_part)
    redis.call('ZADD', people, 0, person_part .. '\0' .. id)
  end
  note_change(id, 'pending')
  if tonumber(not_before) > now_ms() then redis.call('ZADD', scheduled, not_before, id) else enter(id) end
  return true
end

local function hold(id, lane, until_ms)
  local fence = plain(redis.call('INCR', out_sequence))
  redis.call('HSET', claims, 'f' .. id, fence, 'l' .. id, lane)
  redis.call('ZADD', claimed, 0, lane .. '\0' .. id)
  redis.call('ZADD', out_held, until_ms, lane)
  redis.call('ZREM', out_ready, lane)
  return fence
end
local function holds(id, fence) return redis.call('HGET', claims, 'f' .. id) == fence end
-- the claim on one row ends; the lane is free when it was the last
local function let_row_go(id)
  local lane = redis.call('HGET', claims, 'l' .. id)
  if not lane then return end
  redis.call('HDEL', claims, 'f' .. id, 'l' .. id)
  redis.call('ZREM', claimed, lane .. '\0' .. id)
  if #first_of(claimed, lane, 1) > 0 then return end
  redis.call('ZREM', out_held, lane)
  refresh(lane)
end
-- whoever held the row is gone; a request that was about to leave may or may not have left
local function give_back(id)
  if field(id, 's') == 'sending' then
    redis.call('HSET', rows, 'f' .. id, 'u')
    note_change(id, 'pending')
  end
  let_row_go(id)
end
local function claim_of(id, fence)
  return {
    id, fence, field(id, 'm'), field(id, 'p') or '', field(id, 'w'), field(id, 'o') or '', field(id, 's'),
    field(id, 'a') or '0', field(id, 'f') or '',
  }
end
`;
