package dev.planadvisor.document;

import dev.planadvisor.plan.FirstDay;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How a record of the plan is written in a document: its components are the fields, by their names in kebab case.
 *
 * @param components by their names in a document, in the order of the record
 * @param word makes the record from a single word or text, where the record has a {@code parse}
 */
record RecordForm(Class<?> type, Map<String, Component> components, Constructor<?> constructor, Optional<Method> word) {
    private static final Map<Class<?>, RecordForm> FORMS = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Map<String, Object>> WORDS = new ConcurrentHashMap<>();

    /**
     * A field.
     *
     * @param firstDay whether a span of days means its first day
     */
    record Component(String name, int index, Type type, boolean firstDay) {}

    static RecordForm of(Class<?> type) {
        RecordForm known = FORMS.get(type);
        if (known == null) {
            known = read(type);
            FORMS.put(type, known);
        }
        return known;
    }

    private static RecordForm read(Class<?> type) {
        Map<String, Component> components = new LinkedHashMap<>();
        List<Class<?>> parameters = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = kebab(component.getName());
            components.put(
                    name,
                    new Component(
                            name,
                            parameters.size(),
                            component.getGenericType(),
                            component.getType() == LocalDate.class && component.isAnnotationPresent(FirstDay.class)));
            parameters.add(component.getType());
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parameters.toArray(Class<?>[]::new));
            Method word = null;
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals("parse")) {
                    word = method;
                }
            }
            return new RecordForm(type, components, constructor, Optional.ofNullable(word));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Makes the record. */
    Object make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Makes the record from a single word; empty where the record does not know it. */
    Optional<Object> parse(String text) {
        try {
            return Optional.of(word.orElseThrow().invoke(null, text));
        } catch (InvocationTargetException unknown) {
            if (unknown.getCause() instanceof IllegalArgumentException) {
                return Optional.empty();
            }
            throw new IllegalStateException(unknown);
        } catch (IllegalAccessException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The word for a component or constant: {@code oneOff} and {@code ONE_OFF} are {@code one-off}. */
    static String kebab(String name) {
        StringBuilder kebab = new StringBuilder(name.length() + 4);
        boolean constant = true;
        for (int i = 0; i < name.length(); i++) {
            constant &= !Character.isLowerCase(name.charAt(i));
        }
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter == '_') {
                kebab.append('-');
            } else if (Character.isUpperCase(letter)) {
                if (!constant) {
                    kebab.append('-');
                }
                kebab.append(Character.toLowerCase(letter));
            } else {
                kebab.append(letter);
            }
        }
        return kebab.toString();
    }

    /** The words of an enum in a document, in its order. */
    static Map<String, Object> words(Class<?> type) {
        Map<String, Object> known = WORDS.get(type);
        if (known == null) {
            known = readWords(type);
            WORDS.put(type, known);
        }
        return known;
    }

    private static Map<String, Object> readWords(Class<?> type) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            // A constant that words itself says how.
            words.put(constant.toString().equals(name) ? kebab(name) : constant.toString(), constant);
        }
        return Collections.unmodifiableMap(words);
    }

    /** The record, enum or class behind a type. */
    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
