package com.ooma.office.kernel.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The product says no: bad input, a broken rule, a missing thing. Not a fault. REST answers it as
/// problem+json; a listener acknowledges the event and logs it.
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// What the caller can do about it; decides the HTTP status.
  public enum Kind {
    /// The request can't be read.
    MALFORMED,
    /// The request breaks a rule that reading the documentation would have told.
    INVALID,
    /// There is no such thing, or it is not the caller's to see.
    NOT_FOUND,
    /// The caller may never do this.
    FORBIDDEN,
    /// The thing is in a state in which this can't be done now.
    CONFLICT,
    /// Somebody else changed the thing since the caller read it.
    STALE,
    /// The caller must say which state of the thing it has read.
    UNGUARDED,
    /// There is nothing at the place of a file that is asked for.
    BEYOND
  }

  /// A part of the request at fault. `pointer` is a JSON pointer into the body, or a slash and the
  /// name of a query parameter.
  public record Fault(String pointer, String detail) {}

  private final Kind kind;
  private final String code;
  private final String detail;
  private final transient List<Fault> faults;
  private final transient Map<String, Object> shown;
  private final transient List<Object> values;

  private Refused(
      Kind kind,
      String code,
      String detail,
      List<Fault> faults,
      Map<String, Object> shown,
      List<Object> values) {
    super(detail, null, false, false);
    this.kind = kind;
    this.code = code;
    this.detail = detail;
    this.faults = List.copyOf(faults);
    this.shown = Map.copyOf(shown);
    this.values = List.copyOf(values);
  }

  private Refused(Kind kind, String code, String detail, List<Fault> faults) {
    this(kind, code, detail, faults, Map.of(), List.of());
  }

  /// The same refusal with a value the caller's program can use, such as the amount that holds now.
  ///
  /// @param name of the member in problem+json that shows it
  public Refused showing(String name, Object value) {
    var all = new HashMap<>(shown());
    all.put(name, value);
    return new Refused(kind, code, detail(), faults(), all, values());
  }

  /// The same refusal of a part of the request, named by a JSON pointer into the body.
  public Refused at(String pointer) {
    return new Refused(
        kind, code, detail(), List.of(new Fault(pointer, detail())), shown(), values());
  }

  /// The same refusal with the values of the case, for the sentence of another language, in the
  /// order in which `detail` has them.
  public Refused about(Object... values) {
    return new Refused(kind, code, detail(), faults(), shown(), List.of(values));
  }

  /// What `part` gives; what it refuses is at `pointer` of the whole.
  public static <T> T within(String pointer, Supplier<T> part) {
    try {
      return part.get();
    } catch (Refused refused) {
      var faults =
          refused.faults().stream()
              .map(fault -> new Fault(pointer + fault.pointer(), fault.detail()))
              .toList();
      throw new Refused(
          refused.kind, refused.code, refused.detail, faults, refused.shown(), refused.values());
    }
  }

  /// @param code stable, kebab-case: clients branch on it and translators key on it
  /// @param detail one English sentence for the caller's developer, about this case
  public static Refused invalid(String code, String detail) {
    return new Refused(Kind.INVALID, code, detail, List.of());
  }

  public static Refused invalid(String code, String detail, List<Fault> faults) {
    return new Refused(Kind.INVALID, code, detail, faults);
  }

  public static Refused malformed(String code, String detail) {
    return new Refused(Kind.MALFORMED, code, detail, List.of());
  }

  public static Refused malformed(String code, String detail, List<Fault> faults) {
    return new Refused(Kind.MALFORMED, code, detail, faults);
  }

  public static Refused notFound(String what) {
    return new Refused(Kind.NOT_FOUND, "not-found", "There is no such " + what + ".", List.of());
  }

  public static Refused forbidden(String code, String detail) {
    return new Refused(Kind.FORBIDDEN, code, detail, List.of());
  }

  public static Refused conflict(String code, String detail) {
    return new Refused(Kind.CONFLICT, code, detail, List.of());
  }

  public static Refused conflict(String code, String detail, List<Fault> faults) {
    return new Refused(Kind.CONFLICT, code, detail, faults);
  }

  public static Refused stale(String detail) {
    return new Refused(Kind.STALE, "stale", detail, List.of());
  }

  public static Refused unguarded() {
    return new Refused(
        Kind.UNGUARDED,
        "if-match-missing",
        "Send the ETag of what you read as If-Match, so that nobody's change is lost.",
        List.of());
  }

  public static Refused beyond(String detail) {
    return new Refused(Kind.BEYOND, "range-beyond", detail, List.of());
  }

  public Kind kind() {
    return kind;
  }

  public String code() {
    return code;
  }

  public String detail() {
    return detail;
  }

  public List<Object> values() {
    return values == null ? List.of() : values;
  }

  public Map<String, Object> shown() {
    return shown == null ? Map.of() : shown;
  }

  public List<Fault> faults() {
    return faults == null ? List.of() : faults;
  }
}
