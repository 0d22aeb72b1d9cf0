package dev.planadvisor.plan;

import jakarta.validation.Valid;
import java.util.List;

/** A typical customer: who it is, what hurts, and what the plan offers against it. */
public record Persona(
        String id,
        String name,
        PersonaKind kind,
        String story,
        List<String> painPoints,
        List<String> needs,
        String solution,
        List<String> channels,
        @Valid BusinessProfile b2b,
        @Valid ConsumerProfile b2c) {}
