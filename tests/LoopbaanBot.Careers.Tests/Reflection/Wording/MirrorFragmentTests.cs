using LoopbaanBot.Careers.Reflection.Wording;

namespace LoopbaanBot.Careers.Tests.Reflection.Wording;

public sealed class MirrorFragmentTests
{
    private static readonly MirrorWords Dutch = new(
        ["ik", "een", "het", "de", "en", "toen", "wat", "dat", "was", "had", "met", "van", "mijn"],
        ["en", "toen", "want", "maar", "zonder"]
    );

    [Theory]
    [InlineData("Ik liet hem uitpraten. Toen werd het rustig.", "werd het rustig")]
    [InlineData("Ik liet hem uitpraten. Dat was het.", "liet hem uitpraten")]
    [InlineData("Ik liet hem uitpraten en vroeg wat zijn dochter nodig had.", "vroeg wat zijn dochter nodig had")]
    [InlineData("rustig kunnen blijven, doorvragen", "rustig kunnen blijven")]
    [InlineData("Dat was het.", "Dat was het")]
    [InlineData("gesprek met boze ouder", "gesprek met boze ouder")]
    [InlineData("rustig blijven", "rustig blijven")]
    [InlineData("Rust. Ruimte.", "Rust. Ruimte")]
    [InlineData("koffie en thee zetten", "koffie en thee zetten")]
    [InlineData("Ik had een lang gesprek met de ouders van mijn beste leerling", "lang gesprek met de ouders")]
    [InlineData("gaf vandaag mijn derde klas een andere opdracht", "gaf vandaag mijn derde klas")]
    [InlineData("Hoe word ik mentor zonder minder les te geven?", "zonder minder les te geven")]
    [InlineData("'s avonds nog werken", "'s avonds nog werken")]
    [InlineData("Ik zei: “neem rustig de tijd”, meer niet", "neem rustig de tijd")]
    [InlineData("Eerst  even\u00a0rustig\nzitten", "Eerst even rustig")]
    public void It_quotes_the_longest_clause_of_the_last_telling_sentence(string answer, string quote) =>
        MirrorFragment.Of(answer, Dutch).ShouldBe(quote);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("doorvragen")]
    [InlineData("😀 👍 😀")]
    [InlineData("doorvragen 😀")]
    public void Fewer_than_two_words_are_not_quoted(string answer) => MirrorFragment.Of(answer, Dutch).ShouldBeNull();

    [Fact]
    public void A_word_too_long_to_quote_is_not_cut() =>
        MirrorFragment.Of("zie " + new string('a', 200), Dutch).ShouldBeNull();

    [Fact]
    public void Capitals_do_not_hide_a_function_word() =>
        MirrorFragment.Of("IK HAD rustig de tijd", Dutch).ShouldBe("rustig de tijd");
}
