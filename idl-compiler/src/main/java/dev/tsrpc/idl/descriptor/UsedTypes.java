package dev.tsrpc.idl.descriptor;

import dev.tsrpc.idl.schema.AliasType;
import dev.tsrpc.idl.schema.Declaration;
import dev.tsrpc.idl.schema.EnumType;
import dev.tsrpc.idl.schema.InterfaceType;
import dev.tsrpc.idl.schema.ObjectShape;
import dev.tsrpc.idl.schema.QualifiedName;
import dev.tsrpc.idl.schema.Schema;
import dev.tsrpc.idl.schema.Service;
import dev.tsrpc.idl.schema.Service.ApiService;
import dev.tsrpc.idl.schema.Service.MsgService;
import dev.tsrpc.idl.schema.Type;
import dev.tsrpc.idl.schema.Type.ArrayType;
import dev.tsrpc.idl.schema.Type.BufferType;
import dev.tsrpc.idl.schema.Type.InlineType;
import dev.tsrpc.idl.schema.Type.NullableType;
import dev.tsrpc.idl.schema.Type.ReferenceType;
import dev.tsrpc.idl.schema.Type.ScalarType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the declarations that services use. */
final class UsedTypes implements Declaration.Visitor<List<Type>> {
  private UsedTypes() {}

  static Set<QualifiedName> of(Schema schema) {
    Deque<QualifiedName> waiting = new ArrayDeque<>();
    schema.services().forEach(service -> waiting.addAll(typesOf(service)));
    Set<QualifiedName> used = new HashSet<>();
    References references = new References(waiting);
    while (!waiting.isEmpty()) {
      QualifiedName name = waiting.remove();
      if (used.add(name)) {
        List<Type> types = schema.declaration(name).accept(new UsedTypes());
        types.forEach(type -> type.accept(references));
      }
    }
    return used;
  }

  private static List<QualifiedName> typesOf(Service service) {
    return service instanceof ApiService api
        ? List.of(api.req(), api.res())
        : List.of(((MsgService) service).type());
  }

  @Override
  public List<Type> interfaceType(InterfaceType type) {
    return List.of(new InlineType(type.shape()));
  }

  @Override
  public List<Type> enumType(EnumType type) {
    return List.of();
  }

  @Override
  public List<Type> aliasType(AliasType type) {
    return List.of(type.type());
  }

  /** Collects what a type refers to. */
  private record References(Deque<QualifiedName> found) implements Type.Visitor<Boolean> {
    @Override
    public Boolean scalar(ScalarType type) {
      return false;
    }

    @Override
    public Boolean buffer(BufferType type) {
      return false;
    }

    @Override
    public Boolean array(ArrayType type) {
      return type.element().accept(this);
    }

    @Override
    public Boolean nullable(NullableType type) {
      return type.type().accept(this);
    }

    @Override
    public Boolean inline(InlineType type) {
      ObjectShape shape = type.shape();
      shape.fields().forEach(field -> field.type().accept(this));
      return shape.index() != null && shape.index().value().accept(this);
    }

    @Override
    public Boolean reference(ReferenceType type) {
      return found.add(type.target());
    }
  }
}
