package com.ooma.office.kernel.web.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.ooma.office.kernel.domain.PlainText;
import com.ooma.office.kernel.web.problem.UnreadableBody;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads what callers send as JSON: UTF-8 and nothing else (RFC 8259), with plain text in its
/// strings and days that there are. Events and stored documents are read without these rules: they
/// passed them when they came in, or are older.
@Singleton
public class RequestJson {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final ObjectMapper json;

  RequestJson(ObjectMapper json) {
    this.json =
        json.copy()
            .registerModule(new CalendarModule())
            .registerModule(
                new SimpleModule("office-requests")
                    .addDeserializer(String.class, new PlainTextReader(PlainText.ONE_LINE)));
  }

  /// @return null for an empty body, and for JSON's `null`
  /// @throws UnreadableBody which our mapper answers as 400, with a pointer
  public @Nullable Object read(byte[] body, Type type) {
    int start = afterTheMark(body);
    if (isBlank(body, start)) {
      return null;
    }
    // a parser that is given bytes guesses their encoding, and may guess UTF-32
    var bytes = new ByteArrayInputStream(body, start, body.length - start);
    try (var text = new InputStreamReader(bytes, UTF_8.newDecoder())) {
      return json.readValue(text, json.constructType(type));
    } catch (JsonMappingException mismatch) {
      throw new UnreadableBody(mismatch);
    } catch (IOException _) {
      throw new UnreadableBody(new JsonMappingException(null, "The body is not JSON."));
    }
  }

  private static int afterTheMark(byte[] body) {
    return Arrays.mismatch(body, BYTE_ORDER_MARK) == BYTE_ORDER_MARK.length
            || Arrays.equals(body, BYTE_ORDER_MARK)
        ? BYTE_ORDER_MARK.length
        : 0;
  }

  private static boolean isBlank(byte[] body, int start) {
    for (int i = start; i < body.length; i++) {
      if (" \t\r\n".indexOf(body[i]) < 0) {
        return false;
      }
    }
    return true;
  }
}
