package dev.tsrpc.idl.generate;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Iterator;
import org.apache.velocity.runtime.directive.ForeachScope;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.Uberspect;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;

/**
 * What a template can reach: the methods of classes of this package, the elements of lists, and
 * {@code $foreach.hasNext}.
 */
final class ViewAccess implements Uberspect {
  @Override
  public void init() {}

  @Override
  public @Nullable Iterator<?> getIterator(Object list, Info where) {
    return list instanceof Iterable<?> iterable ? iterable.iterator() : null;
  }

  @Override
  public @Nullable VelMethod getMethod(Object view, String name, Object[] arguments, Info where) {
    if (view.getClass().getPackage() != ViewAccess.class.getPackage()) {
      return null;
    }
    for (Method method : view.getClass().getDeclaredMethods()) {
      if (method.getName().equals(name) && takes(method, arguments)) {
        return new ViewMethod(method);
      }
    }
    return null;
  }

  private static boolean takes(Method method, Object[] arguments) {
    Class<?>[] types = method.getParameterTypes();
    if (method.isVarArgs() || types.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < types.length; i++) {
      boolean isCount = types[i] == int.class && arguments[i] instanceof Integer;
      if (!isCount && !types[i].isInstance(arguments[i])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public @Nullable VelPropertyGet getPropertyGet(Object object, String name, Info where) {
    return object instanceof ForeachScope && name.equals("hasNext") ? new HasNext() : null;
  }

  @Override
  public @Nullable VelPropertySet getPropertySet(
      Object object, String name, Object value, Info where) {
    return null;
  }

  private record ViewMethod(Method method) implements VelMethod {
    @Override
    public Object invoke(Object view, Object[] arguments)
        throws IllegalAccessException, InvocationTargetException {
      return method.invoke(view, arguments);
    }

    @Override
    public boolean isCacheable() {
      return true;
    }

    @Override
    public String getMethodName() {
      return method.getName();
    }

    @Override
    public Method getMethod() {
      return method;
    }

    @Override
    public Class<?> getReturnType() {
      return method.getReturnType();
    }
  }

  private record HasNext() implements VelPropertyGet {
    @Override
    public Object invoke(Object scope) {
      return ((ForeachScope) scope).hasNext();
    }

    @Override
    public boolean isCacheable() {
      return true;
    }

    @Override
    public String getMethodName() {
      return "hasNext";
    }
  }
}
