package vn.nhipcau.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.text.Normalizer;

/**
 * Vietnamese typed on different keyboards reaches the database in one form (NFC), or equal words
 * would not be equal.
 */
@Singleton
public class NfcStrings implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(
        new SimpleModule("nfc").addDeserializer(String.class, new Deserializer()));
  }

  private static final class Deserializer extends StringDeserializer {
    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String text = super.deserialize(parser, context);
      if (text != null && !PlainText.is(text)) {
        return (String) context.handleWeirdStringValue(String.class, text, "control characters");
      }
      return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
  }
}
