package dev.tsrpc.runtime.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tsrpc.runtime.Msg.From;
import dev.tsrpc.runtime.dynamic.DescribedService.DescribedApi;
import dev.tsrpc.runtime.dynamic.DescribedService.DescribedMsg;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DescriptorTest {
  @Test
  void saysWhatServicesThereAre() {
    Descriptor descriptor = Descriptor.parse(Shop.DESCRIPTOR);

    assertThat(descriptor.services())
        .containsExactly(
            new DescribedApi(0, "shop/Buy", Map.of("needLogin", true)),
            new DescribedMsg(1, "Sold", Map.of(), From.SERVER));
    assertThat(descriptor.services().get(0).typeIds())
        .containsExactly("shop/PtlBuy/ReqBuy", "shop/PtlBuy/ResBuy");
    assertThat(descriptor.services().get(1).typeIds()).containsExactly("MsgSold/MsgSold");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          []                         | the descriptor: an object is expected
          {                          | the descriptor: Input is not a valid JSON string: Unexpected end-of-input: expected close marker for Object (line 1, column 2)
          {'services':[]}            | the descriptor: `types` is missing
          {'format':2,'services':[],'types':{}} | format: it was written by a newer tsrpc
          {'services':{},'types':{}} | services: an array is expected
          {'services':[{'id':-1,'name':'A','type':'api'}],'types':{}} | services[0].id: a whole number from 0 is expected
          {'services':[{'id':0,'name':'A','type':'ap'}],'types':{}} | services[0].type: `api` or `msg` is expected
          {'services':[{'id':0,'name':'A','type':'api'},{'id':0,'name':'B','type':'api'}],'types':{}} | services[1].id: another service has this id
          {'services':[{'id':0,'name':'A','type':'api'},{'id':1,'name':'A','type':'api'}],'types':{}} | services[1].name: another service has this name
          """)
  void refusesMalformedOnes(String json, String message) {
    assertRefused(json.replace('\'', '"'), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          5                              | types["a/A"]: an object is expected
          {}                             | types["a/A"]: `type` is missing
          {'type':'Strng'}               | types["a/A"].type: unknown kind of type
          {'type':'Tuple'}               | types["a/A"].type: `Tuple` is not supported yet
          {'type':'Array'}               | types["a/A"]: `elementType` is missing
          {'type':'Array','elementType':{'type':'X'}} | types["a/A"].elementType.type: unknown kind of type
          {'type':'Reference','target':'a/B'} | types["a/A"].target: there is no type `a/B`
          {'type':'Reference','target':'?mongodb/ObjectId'} | types["a/A"].target: `?mongodb/ObjectId` is not supported yet
          {'type':'Reference','target':'a/A'} | types["a/A"]: it is made of itself, without an interface between
          {'type':'Array','elementType':{'type':'Reference','target':'a/A'}} | types["a/A"]: it is made of itself, without an interface between
          {'type':'Number','scalarType':'float'} | types["a/A"].scalarType: unknown type of number
          {'type':'Number','scalarType':'int','scalar':'uint8'} | types["a/A"].scalar: there is no such `int`
          {'type':'Buffer','arrayType':'Float32Array'} | types["a/A"].arrayType: `Float32Array` is not supported yet
          {'type':'Union','members':[{'id':0,'type':{'type':'String'}}]} | types["a/A"]: `Union` of more than a type and null is not supported yet
          {'type':'Enum','members':[{'id':0,'value':0},{'id':0,'value':1}]} | types["a/A"].members[1].id: another one has this id
          {'type':'Enum','members':[{'id':0,'value':0},{'id':1,'value':0.0}]} | types["a/A"].members[1].value: another member has this value
          {'type':'Enum','members':[{'id':0,'value':true}]} | types["a/A"].members[0].value: a text or a number is expected
          {'type':'Interface','properties':[{'id':0,'name':'a'}]} | types["a/A"].properties[0]: `type` is missing
          {'type':'Interface','properties':[{'id':0,'name':'a','type':{'type':'Any'}},{'id':0,'name':'b','type':{'type':'Any'}}]} | types["a/A"].properties[1].id: another one has this id
          {'type':'Interface','properties':[{'id':0,'name':'a','type':{'type':'Any'}},{'id':1,'name':'a','type':{'type':'Any'}}]} | types["a/A"].properties[1].name: another property has this name
          {'type':'Interface','properties':[{'id':0,'name':'a','type':{'type':'Any'},'default':1}]} | types["a/A"].properties[0].default: only an optional property can have it
          {'type':'Interface','properties':[{'id':0,'name':'a','type':{'type':'Any'},'optional':1}]} | types["a/A"].properties[0].optional: `true` or `false` is expected
          {'type':'Interface','extends':[{'id':0}]} | types["a/A"].extends[0]: `extends` is not supported yet
          {'type':'Interface','indexSignature':{'keyType':'Date','type':{'type':'Any'}}} | types["a/A"].indexSignature.keyType: `String` or `Number` is expected
          """)
  void refusesMalformedTypes(String schema, String message) {
    String text = "{\"services\":[],\"types\":{\"a/A\":" + schema.replace('\'', '"') + "}}";

    assertRefused(text, message);
  }

  @Test
  void refusesTypesThatAreMadeOfVeryManyOthers() {
    String chain =
        IntStream.range(0, 10_000)
            .mapToObj(
                i -> "\"t/T" + i + "\":{\"type\":\"Reference\",\"target\":\"t/T" + (i + 1) + "\"}")
            .collect(Collectors.joining(","));
    String text = "{\"services\":[],\"types\":{" + chain + ",\"t/T10000\":{\"type\":\"Any\"}}}";

    assertRefused(text, "types[\"t/T0\"]: nested deeper than 100");
    assertThatThrownBy(
            () ->
                Descriptor.parse(
                    "{\"services\":[],\"types\":" + "{\"elementType\":".repeat(1_000_000)))
        .isInstanceOf(DescriptorException.class);
  }

  @Test
  void refusesDefaultsThatAreNotOfTheirType() {
    String text = Shop.DESCRIPTOR.replace("\"default\": 5", "\"default\": 6");
    Descriptor descriptor = Descriptor.parse(text);

    assertThatThrownBy(() -> DynamicCodec.of(descriptor, Shop.ORDER))
        .isInstanceOf(DescriptorException.class)
        .hasMessage("the default of `level` in `shop/Order`: `6` is not a valid enum member.");
  }

  private static void assertRefused(String text, String message) {
    assertThatThrownBy(() -> Descriptor.parse(text))
        .isInstanceOf(DescriptorException.class)
        .hasMessage(message);
  }
}
