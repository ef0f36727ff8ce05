package dev.tsrpc.runtime.dynamic;

import dev.tsrpc.runtime.FrozenMap;
import dev.tsrpc.runtime.Msg.From;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service of a descriptor. */
public sealed interface DescribedService {
  int id();

  /** Returns the name: {@code user/Login}. */
  String name();

  /** Returns what {@code @conf} says, as JDK values. */
  Map<String, @Nullable Object> conf();

  /** Returns the ids of the types that it sends: those that TSRPC's naming rule says. */
  List<String> typeIds();

  private static String typeId(String service, String file, String type) {
    int slash = service.lastIndexOf('/') + 1;
    String simple = service.substring(slash);
    return service.substring(0, slash) + file + simple + "/" + type + simple;
  }

  /** An api. */
  record DescribedApi(int id, String name, Map<String, @Nullable Object> conf)
      implements DescribedService {
    public DescribedApi {
      conf = FrozenMap.copyOfNullable(conf);
    }

    /** Returns the id of the type of its requests. */
    public String reqTypeId() {
      return typeId(name, "Ptl", "Req");
    }

    /** Returns the id of the type of its responses. */
    public String resTypeId() {
      return typeId(name, "Ptl", "Res");
    }

    @Override
    public List<String> typeIds() {
      return List.of(reqTypeId(), resTypeId());
    }
  }

  /** A message. */
  record DescribedMsg(int id, String name, Map<String, @Nullable Object> conf, From from)
      implements DescribedService {
    public DescribedMsg {
      conf = FrozenMap.copyOfNullable(conf);
    }

    /** Returns the id of its type. */
    public String typeId() {
      return DescribedService.typeId(name, "Msg", "Msg");
    }

    @Override
    public List<String> typeIds() {
      return List.of(typeId());
    }
  }
}
