package dev.tsrpc.runtime.dynamic;

import dev.tsrpc.runtime.FrozenMap;
import dev.tsrpc.runtime.Msg.From;
import dev.tsrpc.runtime.codec.CodecException;
import dev.tsrpc.runtime.codec.Json;
import dev.tsrpc.runtime.codec.JsonReader;
import dev.tsrpc.runtime.dynamic.DescribedService.DescribedApi;
import dev.tsrpc.runtime.dynamic.DescribedService.DescribedMsg;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads descriptors. */
final class DescriptorReader {
  private static final int FORMAT = 1;
  private static final int DEEPEST = 1000;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  Descriptor read(String text) {
    Place root = Place.root(json(text));
    Place format = root.find("format");
    if (format != null && format.id() > FORMAT) {
      throw format.wrong("it was written by a newer tsrpc");
    }
    List<DescribedService> services = services(root.at("services"));
    return new Descriptor(services, types(root.at("types")));
  }

  private static @Nullable Object json(String text) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      JsonReader reader = new JsonReader(parser, DEEPEST, Integer.MAX_VALUE);
      return Json.<@Nullable Object>whole(reader, JsonReader::any);
    } catch (CodecException e) {
      throw new DescriptorException("the descriptor: " + e.getMessage(), e);
    }
  }

  private static List<DescribedService> services(Place places) {
    List<DescribedService> services = new ArrayList<>();
    Set<Integer> ids = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Place place : Place.elements(places)) {
      DescribedService service = service(place);
      if (!ids.add(service.id())) {
        throw place.at("id").wrong("another service has this id");
      }
      if (!names.add(place.at("type").text() + " " + service.name())) {
        throw place.at("name").wrong("another service has this name");
      }
      services.add(service);
    }
    return services;
  }

  private static DescribedService service(Place place) {
    int id = place.at("id").id();
    String name = place.at("name").name();
    Map<String, @Nullable Object> conf = conf(place.find("conf"));
    return switch (place.at("type").text()) {
      case "api" -> new DescribedApi(id, name, conf);
      case "msg" -> new DescribedMsg(id, name, conf, from(place.find("from")));
      default -> throw place.at("type").wrong("`api` or `msg` is expected");
    };
  }

  private static Map<String, @Nullable Object> conf(@Nullable Place conf) {
    return conf == null ? FrozenMap.<String, @Nullable Object>builder().build() : conf.object();
  }

  private static From from(@Nullable Place from) {
    if (from == null) {
      return From.BOTH;
    }
    return switch (from.text()) {
      case "client" -> From.CLIENT;
      case "server" -> From.SERVER;
      default -> throw from.wrong("`client` or `server` is expected");
    };
  }

  private static Map<String, Type> types(Place places) {
    TypeReader reader = new TypeReader(places.names());
    Map<String, Type> types = new LinkedHashMap<>();
    for (String id : places.names()) {
      types.put(id, reader.type(places.at(id)));
    }
    EndlessTypes endless = new EndlessTypes(types);
    for (String id : types.keySet()) {
      endless.check(places.at(id), id);
    }
    return types;
  }
}
