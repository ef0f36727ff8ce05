package dev.tsrpc.idl.generate;

import java.io.StringWriter;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.util.introspection.Uberspect;
import org.slf4j.helpers.NOPLogger;

/**
 * The templates beside this class, and Velocity so set up that they cannot do anything else than
 * print: an unknown reference is an error, a value that is no {@link Printable} (or whole number)
 * is refused, and nothing but views is looked into. Not thread-safe.
 */
final class Templates {
  private final RuntimeInstance velocity = new ViewRuntime();

  Templates() {
    velocity.setProperty(RuntimeConstants.RUNTIME_LOG_INSTANCE, NOPLogger.NOP_LOGGER);
    velocity.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, true);
    velocity.setProperty(RuntimeConstants.VM_ARGUMENTS_STRICT, true);
    velocity.setProperty(RuntimeConstants.VM_LIBRARY, "");
    velocity.setProperty(RuntimeConstants.INTERPOLATE_STRINGLITERALS, false);
    velocity.setProperty(RuntimeConstants.SPACE_GOBBLING, "lines");
    velocity.setProperty(RuntimeConstants.PARSER_POOL_SIZE, 1);
    velocity.setProperty(RuntimeConstants.RESOURCE_LOADERS, "ours");
    velocity.setProperty("resource.loader.ours.instance", new TemplateLoader());
    velocity.setProperty("resource.loader.ours.cache", true);
    initWithOwnClasses();
  }

  /** Velocity looks for its own parts in the context class loader first, which is anybody's. */
  private void initWithOwnClasses() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(RuntimeInstance.class.getClassLoader());
    try {
      velocity.init();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /**
   * Renders a template.
   *
   * @param name its file, without {@code .vm}
   * @param values what its head comment says it reads
   */
  JavaCode render(String name, Map<String, Object> values) {
    VelocityContext context = new VelocityContext();
    values.forEach(context::put);
    EventCartridge events = new EventCartridge();
    events.addReferenceInsertionEventHandler(new PrintableOnly());
    events.attachToContext(context);
    StringWriter text = new StringWriter();
    velocity.getTemplate(name + ".vm", "UTF-8").merge(context, text);
    return new JavaCode(text.toString());
  }

  private static final class PrintableOnly implements ReferenceInsertionEventHandler {
    @Override
    public Object referenceInsert(Context context, String reference, Object value) {
      if (value instanceof Printable || value instanceof Integer) {
        return value;
      }
      throw new AssertionError("a template prints what may not be printed: " + reference);
    }
  }

  /** Velocity, looking into views by {@link ViewAccess} and into nothing else. */
  private static final class ViewRuntime extends RuntimeInstance {
    private final ViewAccess access = new ViewAccess();

    @Override
    public Uberspect getUberspect() {
      return access;
    }
  }
}
