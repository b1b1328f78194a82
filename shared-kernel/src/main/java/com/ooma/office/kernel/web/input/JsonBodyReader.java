package com.ooma.office.kernel.web.input;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.jspecify.annotations.Nullable;

/// Reads the JSON bodies of all resources, in place of the platform's own reader.
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodyReader implements ServerMessageBodyReader<Object> {

  private final RequestJson json;

  JsonBodyReader(RequestJson json) {
    this.json = json;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, ResteasyReactiveResourceInfo method, MediaType media) {
    return isReadable(type, media);
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return isReadable(type, media);
  }

  /// Those who want the bytes get the bytes.
  private static boolean isReadable(Class<?> type, MediaType media) {
    return MediaType.APPLICATION_JSON_TYPE.isCompatible(media)
        && type != byte[].class
        && type != String.class
        && !InputStream.class.isAssignableFrom(type);
  }

  @Override
  public @Nullable Object readFrom(
      Class<Object> type, Type generic, MediaType media, ServerRequestContext context)
      throws IOException {
    return read(generic == null ? type : generic, media, context.getInputStream());
  }

  @Override
  public @Nullable Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    return read(generic == null ? type : generic, media, body);
  }

  private @Nullable Object read(Type type, MediaType media, InputStream body) throws IOException {
    var charset = media.getParameters().get(MediaType.CHARSET_PARAMETER);
    if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
      throw new NotSupportedException();
    }
    return json.read(body.readAllBytes(), type);
  }
}
