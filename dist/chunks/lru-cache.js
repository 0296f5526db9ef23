import { __commonJSMin } from "./rolldown-runtime.js";

// node_modules/obliterator/iterator.js
var require_iterator = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function Iterator(next) {
		Object.defineProperty(this, "_next", {
			writable: false,
			enumerable: false,
			value: next
		});
		this.done = false;
	}
	Iterator.prototype.next = function() {
		if (this.done) return { done: true };
		var step = this._next();
		if (step.done) this.done = true;
		return step;
	};
	if (typeof Symbol !== "undefined") Iterator.prototype[Symbol.iterator] = function() {
		return this;
	};
	Iterator.of = function() {
		var args = arguments, l = args.length, i = 0;
		return new Iterator(function() {
			if (i >= l) return { done: true };
			return {
				done: false,
				value: args[i++]
			};
		});
	};
	Iterator.empty = function() {
		var iterator = new Iterator(null);
		iterator.done = true;
		return iterator;
	};
	Iterator.is = function(value) {
		if (value instanceof Iterator) return true;
		return typeof value === "object" && value !== null && typeof value.next === "function";
	};
	module.exports = Iterator;
}));

// node_modules/obliterator/foreach.js
var require_foreach = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var ARRAY_BUFFER_SUPPORT = typeof ArrayBuffer !== "undefined";
	var SYMBOL_SUPPORT = typeof Symbol !== "undefined";
	function forEach(iterable, callback) {
		var iterator, k, i, l, s;
		if (!iterable) throw new Error("obliterator/forEach: invalid iterable.");
		if (typeof callback !== "function") throw new Error("obliterator/forEach: expecting a callback.");
		if (Array.isArray(iterable) || ARRAY_BUFFER_SUPPORT && ArrayBuffer.isView(iterable) || typeof iterable === "string" || iterable.toString() === "[object Arguments]") {
			for (i = 0, l = iterable.length; i < l; i++) callback(iterable[i], i);
			return;
		}
		if (typeof iterable.forEach === "function") {
			iterable.forEach(callback);
			return;
		}
		if (SYMBOL_SUPPORT && Symbol.iterator in iterable && typeof iterable.next !== "function") iterable = iterable[Symbol.iterator]();
		if (typeof iterable.next === "function") {
			iterator = iterable;
			i = 0;
			while (s = iterator.next(), s.done !== true) {
				callback(s.value, i);
				i++;
			}
			return;
		}
		for (k in iterable) if (iterable.hasOwnProperty(k)) callback(iterable[k], k);
	}
	forEach.forEachWithNullKeys = function(iterable, callback) {
		var iterator, k, i, l, s;
		if (!iterable) throw new Error("obliterator/forEachWithNullKeys: invalid iterable.");
		if (typeof callback !== "function") throw new Error("obliterator/forEachWithNullKeys: expecting a callback.");
		if (Array.isArray(iterable) || ARRAY_BUFFER_SUPPORT && ArrayBuffer.isView(iterable) || typeof iterable === "string" || iterable.toString() === "[object Arguments]") {
			for (i = 0, l = iterable.length; i < l; i++) callback(iterable[i], null);
			return;
		}
		if (iterable instanceof Set) {
			iterable.forEach(function(value) {
				callback(value, null);
			});
			return;
		}
		if (typeof iterable.forEach === "function") {
			iterable.forEach(callback);
			return;
		}
		if (SYMBOL_SUPPORT && Symbol.iterator in iterable && typeof iterable.next !== "function") iterable = iterable[Symbol.iterator]();
		if (typeof iterable.next === "function") {
			iterator = iterable;
			i = 0;
			while (s = iterator.next(), s.done !== true) {
				callback(s.value, null);
				i++;
			}
			return;
		}
		for (k in iterable) if (iterable.hasOwnProperty(k)) callback(iterable[k], k);
	};
	module.exports = forEach;
}));

// node_modules/mnemonist/utils/typed-arrays.js
var require_typed_arrays = /* @__PURE__ */ __commonJSMin(((exports) => {
	var MAX_8BIT_INTEGER = Math.pow(2, 8) - 1;
	var MAX_16BIT_INTEGER = Math.pow(2, 16) - 1;
	var MAX_32BIT_INTEGER = Math.pow(2, 32) - 1;
	var MAX_SIGNED_8BIT_INTEGER = Math.pow(2, 7) - 1;
	var MAX_SIGNED_16BIT_INTEGER = Math.pow(2, 15) - 1;
	var MAX_SIGNED_32BIT_INTEGER = Math.pow(2, 31) - 1;
	exports.getPointerArray = function(size) {
		var maxIndex = size - 1;
		if (maxIndex <= MAX_8BIT_INTEGER) return Uint8Array;
		if (maxIndex <= MAX_16BIT_INTEGER) return Uint16Array;
		if (maxIndex <= MAX_32BIT_INTEGER) return Uint32Array;
		return Float64Array;
	};
	exports.getSignedPointerArray = function(size) {
		var maxIndex = size - 1;
		if (maxIndex <= MAX_SIGNED_8BIT_INTEGER) return Int8Array;
		if (maxIndex <= MAX_SIGNED_16BIT_INTEGER) return Int16Array;
		if (maxIndex <= MAX_SIGNED_32BIT_INTEGER) return Int32Array;
		return Float64Array;
	};
	exports.getNumberType = function(value) {
		if (value === (value | 0)) {
			if (Math.sign(value) === -1) {
				if (value <= 127 && value >= -128) return Int8Array;
				if (value <= 32767 && value >= -32768) return Int16Array;
				return Int32Array;
			} else {
				if (value <= 255) return Uint8Array;
				if (value <= 65535) return Uint16Array;
				return Uint32Array;
			}
		}
		return Float64Array;
	};
	var TYPE_PRIORITY = {
		Uint8Array: 1,
		Int8Array: 2,
		Uint16Array: 3,
		Int16Array: 4,
		Uint32Array: 5,
		Int32Array: 6,
		Float32Array: 7,
		Float64Array: 8
	};
	exports.getMinimalRepresentation = function(array, getter) {
		var maxType = null, maxPriority = 0, p, t, v, i = 0, l = array.length;
		for (; i < l; i++) {
			v = getter ? getter(array[i]) : array[i];
			t = exports.getNumberType(v);
			p = TYPE_PRIORITY[t.name];
			if (p > maxPriority) {
				maxPriority = p;
				maxType = t;
			}
		}
		return maxType;
	};
	exports.isTypedArray = function(value) {
		return typeof ArrayBuffer !== "undefined" && ArrayBuffer.isView(value);
	};
	exports.concat = function() {
		var length = 0, i = 0, o, l = arguments.length;
		for (; i < l; i++) length += arguments[i].length;
		var array = new arguments[0].constructor(length);
		for (i = 0, o = 0; i < l; i++) {
			array.set(arguments[i], o);
			o += arguments[i].length;
		}
		return array;
	};
	exports.indices = function(length) {
		var array = new (exports.getPointerArray(length))(length);
		for (var i = 0; i < length; i++) array[i] = i;
		return array;
	};
}));

// node_modules/mnemonist/utils/iterables.js
var require_iterables = /* @__PURE__ */ __commonJSMin(((exports) => {
	var forEach = require_foreach();
	var typed = require_typed_arrays();
	function isArrayLike(target) {
		return Array.isArray(target) || typed.isTypedArray(target);
	}
	function guessLength(target) {
		if (typeof target.length === "number") return target.length;
		if (typeof target.size === "number") return target.size;
	}
	function toArray(target) {
		var l = guessLength(target);
		var array = typeof l === "number" ? new Array(l) : [];
		var i = 0;
		forEach(target, function(value) {
			array[i++] = value;
		});
		return array;
	}
	function toArrayWithIndices(target) {
		var l = guessLength(target);
		var IndexArray = typeof l === "number" ? typed.getPointerArray(l) : Array;
		var array = typeof l === "number" ? new Array(l) : [];
		var indices = typeof l === "number" ? new IndexArray(l) : [];
		var i = 0;
		forEach(target, function(value) {
			array[i] = value;
			indices[i] = i++;
		});
		return [array, indices];
	}
	exports.isArrayLike = isArrayLike;
	exports.guessLength = guessLength;
	exports.toArray = toArray;
	exports.toArrayWithIndices = toArrayWithIndices;
}));

// node_modules/mnemonist/lru-cache.js
var require_lru_cache = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Iterator = require_iterator();
	var forEach = require_foreach();
	var typed = require_typed_arrays();
	var iterables = require_iterables();
	function LRUCache(Keys, Values, capacity) {
		if (arguments.length < 2) {
			capacity = Keys;
			Keys = null;
			Values = null;
		}
		this.capacity = capacity;
		if (typeof this.capacity !== "number" || this.capacity <= 0) throw new Error("mnemonist/lru-cache: capacity should be positive number.");
		var PointerArray = typed.getPointerArray(capacity);
		this.forward = new PointerArray(capacity);
		this.backward = new PointerArray(capacity);
		this.K = typeof Keys === "function" ? new Keys(capacity) : new Array(capacity);
		this.V = typeof Values === "function" ? new Values(capacity) : new Array(capacity);
		this.size = 0;
		this.head = 0;
		this.tail = 0;
		this.items = {};
	}
	LRUCache.prototype.clear = function() {
		this.size = 0;
		this.head = 0;
		this.tail = 0;
		this.items = {};
	};
	LRUCache.prototype.splayOnTop = function(pointer) {
		var oldHead = this.head;
		if (this.head === pointer) return this;
		var previous = this.backward[pointer], next = this.forward[pointer];
		if (this.tail === pointer) this.tail = previous;
		else this.backward[next] = previous;
		this.forward[previous] = next;
		this.backward[oldHead] = pointer;
		this.head = pointer;
		this.forward[pointer] = oldHead;
		return this;
	};
	LRUCache.prototype.set = function(key, value) {
		var pointer = this.items[key];
		if (typeof pointer !== "undefined") {
			this.splayOnTop(pointer);
			this.V[pointer] = value;
			return;
		}
		if (this.size < this.capacity) pointer = this.size++;
		else {
			pointer = this.tail;
			this.tail = this.backward[pointer];
			delete this.items[this.K[pointer]];
		}
		this.items[key] = pointer;
		this.K[pointer] = key;
		this.V[pointer] = value;
		this.forward[pointer] = this.head;
		this.backward[this.head] = pointer;
		this.head = pointer;
	};
	LRUCache.prototype.setpop = function(key, value) {
		var oldValue = null;
		var oldKey = null;
		var pointer = this.items[key];
		if (typeof pointer !== "undefined") {
			this.splayOnTop(pointer);
			oldValue = this.V[pointer];
			this.V[pointer] = value;
			return {
				evicted: false,
				key,
				value: oldValue
			};
		}
		if (this.size < this.capacity) pointer = this.size++;
		else {
			pointer = this.tail;
			this.tail = this.backward[pointer];
			oldValue = this.V[pointer];
			oldKey = this.K[pointer];
			delete this.items[this.K[pointer]];
		}
		this.items[key] = pointer;
		this.K[pointer] = key;
		this.V[pointer] = value;
		this.forward[pointer] = this.head;
		this.backward[this.head] = pointer;
		this.head = pointer;
		if (oldKey) return {
			evicted: true,
			key: oldKey,
			value: oldValue
		};
		else return null;
	};
	LRUCache.prototype.has = function(key) {
		return key in this.items;
	};
	LRUCache.prototype.get = function(key) {
		var pointer = this.items[key];
		if (typeof pointer === "undefined") return;
		this.splayOnTop(pointer);
		return this.V[pointer];
	};
	LRUCache.prototype.peek = function(key) {
		var pointer = this.items[key];
		if (typeof pointer === "undefined") return;
		return this.V[pointer];
	};
	LRUCache.prototype.forEach = function(callback, scope) {
		scope = arguments.length > 1 ? scope : this;
		var i = 0, l = this.size;
		var pointer = this.head, keys = this.K, values = this.V, forward = this.forward;
		while (i < l) {
			callback.call(scope, values[pointer], keys[pointer], this);
			pointer = forward[pointer];
			i++;
		}
	};
	LRUCache.prototype.keys = function() {
		var i = 0, l = this.size;
		var pointer = this.head, keys = this.K, forward = this.forward;
		return new Iterator(function() {
			if (i >= l) return { done: true };
			var key = keys[pointer];
			i++;
			if (i < l) pointer = forward[pointer];
			return {
				done: false,
				value: key
			};
		});
	};
	LRUCache.prototype.values = function() {
		var i = 0, l = this.size;
		var pointer = this.head, values = this.V, forward = this.forward;
		return new Iterator(function() {
			if (i >= l) return { done: true };
			var value = values[pointer];
			i++;
			if (i < l) pointer = forward[pointer];
			return {
				done: false,
				value
			};
		});
	};
	LRUCache.prototype.entries = function() {
		var i = 0, l = this.size;
		var pointer = this.head, keys = this.K, values = this.V, forward = this.forward;
		return new Iterator(function() {
			if (i >= l) return { done: true };
			var key = keys[pointer], value = values[pointer];
			i++;
			if (i < l) pointer = forward[pointer];
			return {
				done: false,
				value: [key, value]
			};
		});
	};
	if (typeof Symbol !== "undefined") LRUCache.prototype[Symbol.iterator] = LRUCache.prototype.entries;
	LRUCache.prototype.inspect = function() {
		var proxy = /* @__PURE__ */ new Map();
		var iterator = this.entries(), step;
		while (step = iterator.next(), !step.done) proxy.set(step.value[0], step.value[1]);
		Object.defineProperty(proxy, "constructor", {
			value: LRUCache,
			enumerable: false
		});
		return proxy;
	};
	if (typeof Symbol !== "undefined") LRUCache.prototype[Symbol.for("nodejs.util.inspect.custom")] = LRUCache.prototype.inspect;
	LRUCache.from = function(iterable, Keys, Values, capacity) {
		if (arguments.length < 2) {
			capacity = iterables.guessLength(iterable);
			if (typeof capacity !== "number") throw new Error("mnemonist/lru-cache.from: could not guess iterable length. Please provide desired capacity as last argument.");
		} else if (arguments.length === 2) {
			capacity = Keys;
			Keys = null;
			Values = null;
		}
		var cache = new LRUCache(Keys, Values, capacity);
		forEach(iterable, function(value, key) {
			cache.set(key, value);
		});
		return cache;
	};
	module.exports = LRUCache;
}));

export { require_lru_cache };