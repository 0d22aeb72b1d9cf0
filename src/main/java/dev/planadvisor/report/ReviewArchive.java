package dev.planadvisor.report;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.planadvisor.findings.RuleId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * Reports as bytes that outlive the program which made them: a report that was kept for years still renders in every
 * format.
 *
 * <p>The form is JSON after the report's own records, with a version. What a later version adds is empty in an older
 * report, and what a version does not know is passed over.
 *
 * <p>Only the service keeps reports: the library that does it is not on the path of a review by the command line.
 */
public final class ReviewArchive {
    private static final int VERSION = 1;
    private static final JsonSetter.Value EMPTY_WHERE_MISSING = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    private static final ObjectMapper MAPPER = mapper();

    private ReviewArchive() {}

    private record Kept(int version, Report report) {}

    /** The bytes to keep. */
    public static byte[] write(Report report) {
        try {
            return MAPPER.writeValueAsBytes(new Kept(VERSION, report));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * The report that was kept.
     *
     * @throws IllegalArgumentException when the bytes are no kept report, or one in a form that is not known
     */
    public static Report read(byte[] bytes) {
        try {
            Kept kept = MAPPER.readValue(bytes, Kept.class);
            if (kept != null && kept.version() == VERSION) {
                return kept.report();
            }
        } catch (IOException damaged) {
            // Not told: it would quote the report.
        }
        throw new IllegalArgumentException("These bytes are no report in a form that is known.");
    }

    private static ObjectMapper mapper() {
        SimpleModule forms = new SimpleModule()
                .addSerializer(RuleId.class, ToStringSerializer.instance)
                .addDeserializer(RuleId.class, new TextReader<>(RuleId::of))
                .addSerializer(LocalDate.class, ToStringSerializer.instance)
                .addDeserializer(LocalDate.class, new TextReader<>(LocalDate::parse))
                .addSerializer(new OptionalWriter())
                .addDeserializer(Optional.class, new OptionalReader(null));
        return JsonMapper.builder()
                .addModule(forms)
                .addMixIn(Report.Recommendation.class, RecommendationForm.class)
                .withConfigOverride(String.class, text -> text.setSetterInfo(EMPTY_WHERE_MISSING))
                .withConfigOverride(List.class, list -> list.setSetterInfo(EMPTY_WHERE_MISSING))
                .withConfigOverride(SortedMap.class, map -> map.setSetterInfo(EMPTY_WHERE_MISSING))
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** Says how the figures behind a finding are kept. */
    private interface RecommendationForm {
        @JsonSerialize(contentUsing = ValueWriter.class)
        @JsonDeserialize(contentUsing = ValueReader.class)
        SortedMap<String, Object> values();
    }

    private static final class TextReader<T> extends JsonDeserializer<T> {
        private final Function<String, T> reading;

        TextReader(Function<String, T> reading) {
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            try {
                return reading.apply(json.getText());
            } catch (DateTimeException | IllegalArgumentException damaged) {
                throw context.weirdStringException("", handledType(), "");
            }
        }
    }

    /** What is absent is null. */
    private static final class OptionalWriter extends JsonSerializer<Optional<?>> {
        @Override
        public Class<Optional<?>> handledType() {
            @SuppressWarnings("unchecked")
            Class<Optional<?>> type = (Class<Optional<?>>) (Class<?>) Optional.class;
            return type;
        }

        @Override
        public void serialize(Optional<?> optional, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            provider.defaultSerializeValue(optional.orElse(null), json);
        }
    }

    private static final class OptionalReader extends JsonDeserializer<Optional<?>> implements ContextualDeserializer {
        private final JavaType inner;

        OptionalReader(JavaType inner) {
            this.inner = inner;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return new OptionalReader(context.getContextualType().containedType(0));
        }

        @Override
        public Optional<?> deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return Optional.of(context.readValue(json, inner));
        }

        @Override
        public Optional<?> getNullValue(DeserializationContext context) {
            return Optional.empty();
        }
    }

    /** A text is a string and a small whole number a number; others are an object that names what they are. */
    private static final class ValueWriter extends JsonSerializer<Object> {
        @Override
        public void serialize(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (value instanceof Integer whole) {
                json.writeNumber(whole);
            } else if (value instanceof Long whole) {
                kind("long", whole, json);
            } else if (value instanceof Number) {
                kind("figure", value, json);
            } else if (value instanceof LocalDate) {
                kind("day", value, json);
            } else {
                json.writeString(value.toString());
            }
        }

        private static void kind(String kind, Object value, JsonGenerator json) throws IOException {
            json.writeStartObject();
            json.writeStringField(kind, value.toString());
            json.writeEndObject();
        }
    }

    private static final class ValueReader extends JsonDeserializer<Object> {
        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                return json.getIntValue();
            }
            if (json.currentToken() != JsonToken.START_OBJECT) {
                return json.getText();
            }
            String kind = json.nextFieldName();
            String text = json.nextTextValue();
            json.nextToken();
            return switch (kind) {
                case "long" -> Long.valueOf(text);
                case "day" -> LocalDate.parse(text);
                default -> new BigDecimal(text);
            };
        }
    }
}
