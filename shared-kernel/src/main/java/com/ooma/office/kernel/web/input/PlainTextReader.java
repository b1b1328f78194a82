package com.ooma.office.kernel.web.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.ooma.office.kernel.domain.PlainText;
import com.ooma.office.kernel.web.problem.NotPlain;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Reads every string of every request's body by the rule of [PlainText].
final class PlainTextReader extends StdScalarDeserializer<String>
    implements ContextualDeserializer {

  private static final long serialVersionUID = 1L;

  private final PlainText rule;

  PlainTextReader(PlainText rule) {
    super(String.class);
    this.rule = rule;
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, BeanProperty property) {
    return property == null || property.getAnnotation(MultiLine.class) == null
        ? this
        : new PlainTextReader(PlainText.SEVERAL_LINES);
  }

  @Override
  public @Nullable String deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    var text = StringDeserializer.instance.deserialize(json, context);
    if (text == null) {
      return null;
    }
    var fault = rule.faultOf(text);
    if (fault.isPresent()) {
      throw new NotPlain(json, fault.get());
    }
    return rule.normalised(text);
  }
}
