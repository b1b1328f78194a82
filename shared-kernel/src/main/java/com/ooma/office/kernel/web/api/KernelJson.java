package com.ooma.office.kernel.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.ooma.office.kernel.domain.MailAddress;
import com.ooma.office.kernel.domain.Money;
import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.kernel.domain.Siren;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/// One JSON for REST bodies and events: money as `{"amount":"50.00","currency":"EUR"}`, telephone
/// numbers in E.164, and nothing guessed: unknown properties, numbers in strings and the like are
/// refused.
@Singleton
public class KernelJson implements ObjectMapperCustomizer {

  /// While reading, so that what is too long is never whole in memory. The longest text is a list
  /// of users.
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(50)
          .maxStringLength(250_000)
          .maxNumberLength(100)
          .maxNameLength(200)
          .build();

  /// Buffers grow with what was read. Kept for each thread, as the library does, they would hold
  /// what every idle worker once read.
  private static final int BUFFERS_KEPT = 8;

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    for (var type : List.of(LogicalType.Integer, LogicalType.Float, LogicalType.Boolean)) {
      mapper
          .coercionConfigFor(type)
          .setCoercion(CoercionInputShape.String, CoercionAction.Fail)
          .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
    }
    mapper
        .coercionConfigFor(LogicalType.Boolean)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
    mapper
        .coercionConfigFor(LogicalType.Textual)
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    mapper
        .getFactory()
        .setRecyclerPool(JsonRecyclerPools.newBoundedPool(BUFFERS_KEPT))
        .setStreamReadConstraints(LIMITS);
    mapper.registerModule(
        new SimpleModule("office-kernel")
            .addSerializer(Money.class, new MoneyWriter())
            .addDeserializer(Money.class, new MoneyReader())
            .addSerializer(PhoneNumber.class, new TextWriter<>(PhoneNumber::e164))
            .addDeserializer(
                PhoneNumber.class, new TextReader<>(PhoneNumber.class, PhoneNumber::new))
            .addSerializer(MailAddress.class, new TextWriter<>(MailAddress::text))
            .addDeserializer(
                MailAddress.class, new TextReader<>(MailAddress.class, MailAddress::new))
            .addSerializer(Siren.class, new TextWriter<>(Siren::digits))
            .addDeserializer(Siren.class, new TextReader<>(Siren.class, Siren::new)));
  }

  private record MoneyText(String amount, String currency) {}

  private static final class MoneyWriter extends JsonSerializer<Money> {

    @Override
    public void serialize(Money money, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writePOJO(new MoneyText(money.amount().toPlainString(), Money.CURRENCY));
    }
  }

  private static final class MoneyReader extends JsonDeserializer<Money> {

    @Override
    public Money deserialize(JsonParser json, DeserializationContext context) throws IOException {
      var text = context.readValue(json, MoneyText.class);
      try {
        if (Money.CURRENCY.equals(text.currency())) {
          return Money.of(text.amount());
        }
      } catch (NumberFormatException | NullPointerException _) {
        // said below
      }
      throw context.weirdStringException(
          String.valueOf(text.amount()),
          Money.class,
          "an amount in EUR with at most two decimals is wanted");
    }
  }

  private static final class TextWriter<T> extends JsonSerializer<T> {

    private final Function<T, String> text;

    TextWriter(Function<T, String> text) {
      this.text = text;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(text.apply(value));
    }
  }

  private static final class TextReader<T> extends JsonDeserializer<T> {

    private final Class<T> type;
    private final Function<String, T> parse;

    TextReader(Class<T> type, Function<String, T> parse) {
      this.type = type;
      this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
      var text = json.getValueAsString();
      try {
        if (text != null) {
          return parse.apply(text);
        }
      } catch (Refused refused) {
        throw context.weirdStringException(text, type, refused.detail());
      }
      throw context.weirdStringException("", type, "text is wanted");
    }
  }
}
