package dev.tsrpc.runtime.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tsrpc.runtime.codec.CodecException;
import dev.tsrpc.runtime.codec.Json;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of wrong JSON, and what is refused as no JSON at all. */
final class JsonTextsTest {
  private static final DynamicCodec ORDER = Shop.codec(Shop.ORDER);

  /** The texts that the published validator gives for the same values. */
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '"',
      textBlock =
          """
          5                                 => Expected type to be `Object`, actually `number`.
          null                              => Expected type to be `Object`, actually `null`.
          []                                => Expected type to be `Object`, actually `Array`.
          'x'                               => Expected type to be `Object`, actually `string`.
          {}                                => Missing required property `title`.
          {'title':null,'count':1}          => Missing required property `title`.
          {'title':5,'count':1}             => Property `title`: Expected type to be `string`, actually `number`.
          {'title':'a','count':'5'}         => Property `count`: Expected type to be `number`, actually `string`.
          {'title':'a','count':1.5}         => Property `count`: `1.5` is not a valid `int`.
          {'title':'a','count':1,'owner':{}} => Property `owner`: Missing required property `name`.
          {'title':'a','count':1,'owner':{'name':'b','age':-1}} => Property `owner.age`: `-1` is not a valid `uint`.
          {'title':'a','count':1,'tags':['a',5]} => Property `tags.1`: Expected type to be `string`, actually `number`.
          {'title':'a','count':1,'tags':{}} => Property `tags`: Expected type to be `Array`, actually `Object`.
          {'title':'a','count':1,'tags':[null]} => Property `tags.0`: Expected type to be `string`, actually `null`.
          {'title':'a','count':1,'level':'c'} => Property `level`: `c` is not a valid enum member.
          {'title':'a','count':1,'level':true} => Property `level`: Expected type to be `string | number`, actually `boolean`.
          {'title':'a','count':1,'when':true} => Property `when`: Expected type to be `Date`, actually `boolean`.
          {'title':'a','count':1,'blob':[]} => Property `blob`: Expected type to be `Uint8Array`, actually `Array`.
          {'title':'a','count':1,'note':5}  => Property `note`: Expected type to be `string`, actually `number`.
          {'title':'a','count':1,'byNumber':{'x':'1'}} => Property `byNumber`: `x` is not a valid key, the key here should be a `number`.
          {'title':'a','count':1,'byNumber':{'1':5}} => Property `byNumber.1`: Expected type to be `string`, actually `number`.
          {'title':'a','count':1,'byName':{'a':null}} => Property `byName.a`: Expected type to be `boolean`, actually `null`.
          {'title':'a','count':1,'parts':[{'title':'b','count':{}}]} => Property `parts.0.count`: Expected type to be `number`, actually `Object`.
          """)
  void saysWhatTsrpcSays(String json, String message) {
    assertRefused(json, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '"',
      textBlock =
          """
          {'count':'x','title':5}           => Property `title`: Expected type to be `string`, actually `number`.
          {'count':'x'}                     => Missing required property `title`.
          {'tags':[1],'count':[[{}]]}       => Missing required property `title`.
          {'open':{'e':'x','f':[],'kind':1},'title':'a','count':1} => Property `open.kind`: Expected type to be `string`, actually `number`.
          {'open':{'e':'x','f':[],'kind':''},'title':'a','count':1} => Property `open.e`: Expected type to be `number`, actually `string`.
          """)
  void tellsOfTheFirstMistakeInTheOrderOfTheSchema(String json, String message) {
    assertRefused(json, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '"',
      textBlock =
          """
          {'title':'a','count':1,'small':128}       => Property `small`: `128` is not a valid `int8`.
          {'title':'a','count':9007199254740992}    => Property `count`: `9007199254740992` is not a valid `int`.
          {'title':'a','count':1e400}               => Property `count`: `1e400` is not a valid `int`.
          {'title':'a','count':1,'price':1e400}     => Property `price`: `1e400` is not a valid `number`.
          {'title':'a','count':1,'single':1e39}     => Property `single`: `1e39` is not a valid `float32`.
          {'title':'a','count':1,'wide':'1x'}       => Property `wide`: `1x` is not a valid `int64`.
          {'title':'a','count':1,'wide':'٣'}        => Property `wide`: `٣` is not a valid `int64`.
          {'title':'a','count':1,'wide':true}       => Property `wide`: Expected type to be `int64`, actually `boolean`.
          {'title':'a','count':1,'wide':'9223372036854775808'} => Property `wide`: `9223372036854775808` is not a valid `int64`.
          {'title':'a','count':1,'natural':-1}      => Property `natural`: `-1` is not a valid `uint64`.
          {'title':'a','count':1,'natural':18446744073709551616} => Property `natural`: `18446744073709551616` is not a valid `uint64`.
          {'title':'a','count':1,'big':1.5}         => Property `big`: `1.5` is not a valid `bigint`.
          {'title':'a','count':1,'when':'garbage'}  => Property `when`: `garbage` is not a valid `Date`.
          {'title':'a','count':1,'when':'2024-13-01T00:00:00Z'} => Property `when`: `2024-13-01T00:00:00Z` is not a valid `Date`.
          {'title':'a','count':1,'blob':'a!'}       => Property `blob`: `a!` is not a valid `Uint8Array`.
          {'title':'a','count':1,'key':'1-1-1-1-1'} => Property `key`: `1-1-1-1-1` is not a valid `uuid`.
          {'title':'\\ud800','count':1}             => Property `title`: text has a lone surrogate
          {'title':'a','count':1,'byName':{'\\udc00':true}} => Property `byName`: text has a lone surrogate
          """)
  void refusesWhatIsOutsideItsType(String json, String message) {
    assertRefused(json, message);
  }

  @Test
  void refusesExcessWhereAskedTo() {
    String json =
        "{\"title\":\"a\",\"count\":\"x\",\"owner\":{\"name\":\"b\",\"age\":1,\"q\":[1]}}";
    String fine = json.replace("\"x\"", "1");

    assertThat(ORDER.fromJson(fine)).isNotNull();
    assertThatThrownBy(() -> strict(json))
        .hasMessage("Property `count`: Expected type to be `number`, actually `string`.");
    assertThatThrownBy(() -> strict(fine))
        .hasMessage("Property `owner`: Excess property `q` should not exists.");
    assertThatThrownBy(() -> strict("{\"title\":5,\"zz\":{\"a\":1}}"))
        .hasMessage("Excess property `zz` should not exists.");
  }

  private static Object strict(String json) {
    return Json.read(json, in -> Objects.requireNonNull(ORDER.readJson(in.refuseExcess())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"title\"",
        "{\"title\":",
        "{\"title\":\"a\",\"count\":1",
        "{\"title\":\"a\",\"count\":1} 5",
        "{\"title\":\"a\",\"count\":1}}",
        "{\"title\":\"a\",\"count\":1,}",
        "{\"title\":\"a\",\"count\":01}",
        "{\"title\":\"a\",\"count\":+1}",
        "{\"title\":\"a\",\"count\":NaN}",
        "{\"title\":\"a\",\"count\":1,\"price\":Infinity}",
        "{'title':'a'}",
        "{\"title\":\"a\nb\",\"count\":1}",
        "{\"title\":\"a\\x\",\"count\":1}",
        "/**/{\"title\":\"a\",\"count\":1}",
        "{\"title\":\"a\",\"count\":1,\"title\":\"b\"}",
        "{\"title\":\"a\",\"count\":1,\"zz\":{\"a\":1,\"a\":2}}",
        "{\"title\":\"a\",\"count\":1,\"byName\":{\"a\":true,\"a\":true}}",
        "undefined",
        "\ufeff{}"
      })
  void refusesWhatIsNotJson(String text) {
    assertThatThrownBy(() -> ORDER.fromJson(text))
        .isInstanceOf(CodecException.class)
        .hasMessageStartingWith("Input is not a valid JSON string: ");
  }

  @Test
  void refusesEachTruncation() {
    String json = "{\"title\":\"a\",\"count\":1,\"parts\":[{\"title\":\"\\u00fc\",\"count\":2}]}";

    assertThat(ORDER.fromJson(json)).isNotNull();
    for (int end = 0; end < json.length(); end++) {
      String cut = json.substring(0, end);
      assertThatThrownBy(() -> ORDER.fromJson(cut)).isInstanceOf(CodecException.class);
    }
  }

  private static void assertRefused(String json, String message) {
    String quoted = json.replace('\'', '"');
    assertThatThrownBy(() -> ORDER.fromJson(quoted))
        .isInstanceOf(CodecException.class)
        .hasMessage(message);
  }
}
