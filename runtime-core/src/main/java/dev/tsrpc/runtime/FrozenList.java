package dev.tsrpc.runtime;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** An immutable list that may hold null where the schema does. What codecs and records hold. */
public final class FrozenList<E extends @Nullable Object> extends AbstractList<E>
    implements RandomAccess {
  private static final FrozenList<?> EMPTY = new FrozenList<>(new Object[0]);

  private final E[] elements;

  private FrozenList(E[] elements) {
    this.elements = elements;
  }

  /**
   * Returns {@code list} itself if it is frozen, else a copy.
   *
   * @throws NullPointerException if an element is null
   */
  public static <E> List<E> copyOf(Collection<? extends E> list) {
    List<E> copy = copyOfNullable(list);
    if (copy != list) {
      copy.forEach(Objects::requireNonNull);
    }
    return copy;
  }

  /** Returns {@code list} itself if it is frozen, else a copy. Null is an element, too. */
  @SuppressWarnings("unchecked") // elements are only read
  public static <E extends @Nullable Object> List<E> copyOfNullable(Collection<? extends E> list) {
    return list instanceof FrozenList ? (List<E>) list : new FrozenList<>((E[]) list.toArray());
  }

  /** Returns a builder of a list of about {@code size} elements. */
  public static <E extends @Nullable Object> Builder<E> builder(int size) {
    return new Builder<>(size);
  }

  @Override
  public E get(int index) {
    return elements[index];
  }

  @Override
  public int size() {
    return elements.length;
  }

  @Override
  public Iterator<E> iterator() {
    return new Elements<>(elements);
  }

  @Override
  public Object[] toArray() {
    return Arrays.copyOf(elements, elements.length, Object[].class);
  }

  /** Goes over the elements, with nothing to check: the list does not change. */
  private static final class Elements<E extends @Nullable Object> implements Iterator<E> {
    private final E[] elements;
    private int next;

    Elements(E[] elements) {
      this.elements = elements;
    }

    @Override
    public boolean hasNext() {
      return next < elements.length;
    }

    @Override
    public E next() {
      if (next >= elements.length) {
        throw new NoSuchElementException();
      }
      return elements[next++];
    }
  }

  /** Gathers the elements of a list. */
  public static final class Builder<E extends @Nullable Object> {
    private E[] elements;
    private int size;

    @SuppressWarnings("unchecked") // only elements of this type are put in
    private Builder(int size) {
      elements = (E[]) new Object[size];
    }

    /** Appends {@code element}. */
    public void add(E element) {
      if (size == elements.length) {
        elements = Arrays.copyOf(elements, Math.max(8, 2 * size));
      }
      elements[size++] = element;
    }

    /** Returns the list. The builder may not be used after it. */
    @SuppressWarnings("unchecked") // it is empty
    public List<E> build() {
      if (size == 0) {
        return (List<E>) EMPTY;
      }
      return new FrozenList<>(size == elements.length ? elements : Arrays.copyOf(elements, size));
    }
  }
}
