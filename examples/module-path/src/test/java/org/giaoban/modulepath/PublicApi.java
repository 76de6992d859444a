package org.giaoban.modulepath;

import java.io.IOException;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a module lets everybody see: a paragraph a type, a line a member, in the order of their names. */
final class PublicApi {
    private static final Set<String> OF_EVERY_RECORD_AND_ENUM =
            Set.of("equals", "hashCode", "toString", "values", "valueOf");

    private PublicApi() {}

    static String of(String module) throws IOException, ClassNotFoundException {
        StringBuilder api = new StringBuilder();
        for (Class<?> type : types(module)) {
            api.append(head(type)).append('\n');
            members(type).forEach(member -> api.append("  ").append(member).append('\n'));
            api.append('\n');
        }
        return api.toString();
    }

    private static List<Class<?>> types(String module) throws IOException, ClassNotFoundException {
        ModuleReference reference = ModuleLayer.boot()
                .configuration()
                .findModule(module)
                .orElseThrow()
                .reference();
        Set<String> exported = reference.descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(export -> export.source())
                .collect(Collectors.toSet());
        List<Class<?>> types = new ArrayList<>();
        try (ModuleReader reader = reference.open()) {
            for (String file : reader.list().sorted().toList()) {
                String name = file.replace('/', '.').replaceFirst("\\.class$", "");
                if (file.endsWith(".class") && exported.contains(name.replaceFirst("\\.[^.]*$", ""))) {
                    Class<?> type = Class.forName(name);
                    if (isVisible(type)) {
                        types.add(type);
                    }
                }
            }
        }
        return types;
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (around == null || isVisible(around));
    }

    private static String head(Class<?> type) {
        String parents = Stream.of(type.getGenericInterfaces())
                .map(parent -> shortened(parent.getTypeName()))
                .filter(parent -> !type.isAnnotation())
                .collect(Collectors.joining(", "));
        return type.getName() + ": " + kind(type) + (parents.isEmpty() ? "" : " of " + parents);
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isEnum()) {
            return "enum";
        }
        if (type.isRecord()) {
            return "record";
        }
        return type.isInterface() ? "interface" : Modifier.isFinal(type.getModifiers()) ? "final class" : "class";
    }

    private static List<String> members(Class<?> type) {
        List<String> members = new ArrayList<>();
        Stream.of(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(field -> shortened(field.toGenericString()))
                .forEach(members::add); // codes of an enum in the order of their declaration
        Set<String> sorted = new TreeSet<>(Comparator.comparing(PublicApi::name).thenComparing(member -> member));
        Stream.of(type.getDeclaredConstructors())
                .filter(constructor -> isForOthers(constructor.getModifiers()))
                .map(constructor -> shortened(constructor.toGenericString()))
                .forEach(sorted::add);
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> isForOthers(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !OF_EVERY_RECORD_AND_ENUM.contains(method.getName()))
                .map(PublicApi::line)
                .forEach(sorted::add);
        members.addAll(sorted);
        return members;
    }

    private static String line(Method method) {
        Object value = method.getDefaultValue();
        String suffix = value == null ? "" : " default " + (value instanceof String ? value : "{}");
        return shortened(method.toGenericString()) + suffix;
    }

    /** The name of a constructor or method. */
    private static String name(String member) {
        return member.replaceFirst("\\(.*", "").replaceFirst(".* ", "");
    }

    private static boolean isForOthers(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    /** Without packages, without the type that it is a member of, and without what is so for every member. */
    private static String shortened(String member) {
        return member.replaceAll("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])", "")
                .replaceAll("(?:[A-Z]\\w*[.$])+(?=\\w+(?:\\(|$))", "")
                .replaceAll("\\b(?:public|abstract|final) ", "")
                .replaceAll("\\bstatic (?=\\w+ [A-Z_0-9]+$)", "");
    }
}
