package dev.tsrpc.runtime.dynamic;

/** A descriptor with all kinds of types. */
final class Shop {
  /** The type with a field of each kind. */
  static final String ORDER = "shop/Order";

  static final String DESCRIPTOR =
      """
      {
        "format": 1,
        "services": [
          {"id": 0, "name": "shop/Buy", "type": "api", "conf": {"needLogin": true}},
          {"id": 1, "name": "Sold", "type": "msg", "from": "server"}
        ],
        "types": {
          "shop/Order": {
            "type": "Interface",
            "properties": [
              {"id": 5, "name": "title", "type": {"type": "String"}},
              {"id": 0, "name": "count", "type": {"type": "Number", "scalarType": "int"}},
              {"id": 1, "name": "price", "type": {"type": "Number"}, "optional": true},
              {"id": 2, "name": "small", "type":
                {"type": "Number", "scalarType": "int", "scalar": "int8"}, "optional": true},
              {"id": 3, "name": "wide", "type": {"type": "String", "scalar": "int64"},
                "optional": true},
              {"id": 4, "name": "natural", "type": {"type": "String", "scalar": "uint64"},
                "optional": true},
              {"id": 6, "name": "big", "type": {"type": "Number", "scalarType": "bigint"},
                "optional": true},
              {"id": 7, "name": "when", "type": {"type": "Date"}, "optional": true},
              {"id": 8, "name": "blob", "type": {"type": "Buffer", "arrayType": "Uint8Array"},
                "optional": true},
              {"id": 9, "name": "level", "type": {"type": "Reference", "target": "shop/Level"},
                "optional": true, "default": 5},
              {"id": 10, "name": "note", "type": {"type": "Union", "members": [
                {"id": 0, "type": {"type": "String"}},
                {"id": 1, "type": {"type": "Literal", "literal": null}}]}},
              {"id": 11, "name": "tags", "type":
                {"type": "Array", "elementType": {"type": "String"}}, "optional": true},
              {"id": 12, "name": "parts", "type": {"type": "Array", "elementType":
                {"type": "Reference", "target": "shop/Order"}}, "optional": true},
              {"id": 13, "name": "owner", "type": {"type": "Interface", "properties": [
                {"id": 0, "name": "name", "type": {"type": "String"}},
                {"id": 1, "name": "age", "type": {"type": "Number", "scalarType": "uint"}}]},
                "optional": true},
              {"id": 14, "name": "byName", "type": {"type": "Interface", "indexSignature":
                {"keyType": "String", "type": {"type": "Boolean"}}}, "optional": true},
              {"id": 15, "name": "byNumber", "type": {"type": "Interface", "indexSignature":
                {"keyType": "Number", "type": {"type": "String"}}}, "optional": true},
              {"id": 16, "name": "single", "type": {"type": "Number", "scalar": "float32"},
                "optional": true},
              {"id": 17, "name": "extra", "type": {"type": "Any"}, "optional": true},
              {"id": 18, "name": "key", "type": {"type": "String", "scalar": "uuid"},
                "optional": true},
              {"id": 19, "name": "open", "type": {"type": "Reference", "target": "shop/Open"},
                "optional": true},
              {"id": 20, "name": "wideDefault", "type": {"type": "String", "scalar": "int64"},
                "optional": true, "default": "-9007199254740993"}
            ],
            "retired": [{"id": 21, "name": "gone"}]
          },
          "shop/Level": {"type": "Enum", "members": [
            {"id": 0, "name": "Low", "value": 0},
            {"id": 1, "name": "Mid", "value": 5},
            {"id": 2, "name": "Other", "value": "other"}]},
          "shop/Open": {"type": "Interface", "properties": [
            {"id": 0, "name": "kind", "type": {"type": "String"}}],
            "indexSignature": {"keyType": "String", "type":
              {"type": "Number", "scalarType": "double"}}},
          "shop/Names": {"type": "Array", "elementType":
            {"type": "Reference", "target": "shop/Name"}},
          "shop/Name": {"type": "Union", "members": [
            {"id": 0, "type": {"type": "String"}},
            {"id": 1, "type": {"type": "Literal", "literal": null}}]},
          "shop/Orders": {"type": "Array", "elementType":
            {"type": "Reference", "target": "shop/Order"}}
        }
      }
      """;

  private Shop() {}

  static DynamicCodec codec(String typeId) {
    return DynamicCodec.of(Descriptor.parse(DESCRIPTOR), typeId);
  }
}
