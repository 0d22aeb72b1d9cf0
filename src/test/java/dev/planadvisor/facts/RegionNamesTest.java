package dev.planadvisor.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegionNamesTest {
    @Test
    void findsARegionThatBothListWhateverItsCaseAndPunctuation() {
        assertEquals(Optional.of("Ohio"), shared("Illinois, Ohio and Michigan", "New York; OHIO."));
    }

    @Test
    void findsAPolishVoivodeshipWithAndWithoutItsWord() {
        assertEquals(
                Optional.of("województwo śląskie"),
                shared("województwo śląskie i małopolskie", "opolskie oraz woj. slaskie"));
    }

    @Test
    void takesACountryAndAPartOfItForDifferent() {
        assertEquals(Optional.empty(), shared("Poland", "Pomerania"));
    }

    @Test
    void takesADirectionForNoRegion() {
        assertEquals(Optional.empty(), shared("Bavaria, north", "Hesse, north"));
    }

    @Test
    void takesDistrictsOfOneCityForDifferent() {
        assertEquals(Optional.empty(), shared("Warszawa, Mokotów i Ursynów", "Warszawa, Wola i Bemowo"));
    }

    @Test
    void findsNothingInWhatIsUnsaid() {
        assertEquals(Optional.empty(), RegionNames.of(null).shared(RegionNames.of("")));
    }

    private static Optional<String> shared(String one, String other) {
        return RegionNames.of(one).shared(RegionNames.of(other));
    }
}
