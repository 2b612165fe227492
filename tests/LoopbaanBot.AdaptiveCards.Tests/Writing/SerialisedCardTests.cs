using System.Text;
using LoopbaanBot.AdaptiveCards.Tests.Samples;
using LoopbaanBot.Testing.Cards;

namespace LoopbaanBot.AdaptiveCards.Tests.Writing;

public sealed class SerialisedCardTests
{
    [Fact]
    public void A_page_of_a_talk_is_the_approved_card() =>
        CardGolden.Matches(SampleCards.Question().ToJson(), "question.nl");

    [Fact]
    public void The_smallest_card_says_only_what_it_must() =>
        SampleCards
            .With(new AdaptiveTextBlock("Hoi"))
            .ToJson()
            .ShouldBe(
                """{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"Hoi","wrap":true}]}"""
            );

    [Fact]
    public void Letters_with_accents_stay_readable() =>
        SampleCards.With(new AdaptiveTextBlock("é ü “hé” 'ja' <at> &")).ToJson().ShouldContain("é ü “hé” 'ja' <at> &");

    [Fact]
    public void Bytes_and_text_are_the_same_card_every_time()
    {
        var card = SampleCards.Question();

        var first = card.ToJson();

        card.ToJson().ShouldBe(first);
        Encoding.UTF8.GetString(SampleCards.Question().ToUtf8Json()).ShouldBe(first);
    }

    [Fact]
    public void A_card_that_fails_halfway_does_not_spoil_the_next()
    {
        var good = SampleCards.Question().ToJson();

        Should.Throw<InvalidOperationException>(() => SampleCards.With(AdaptiveFallback.Drop).ToJson());

        SampleCards.Question().ToJson().ShouldBe(good);
    }

    [Fact]
    public void A_card_of_exactly_the_limit_is_written_and_one_character_more_is_refused()
    {
        var frame = SampleCards.With(new AdaptiveTextBlock("")).ToJson().Length;

        // Two bytes each, so that characters and not bytes are what counts.
        var fits = new string('é', AdaptiveCard.MaxCharacters - frame);

        SampleCards.With(new AdaptiveTextBlock(fits)).ToJson().Length.ShouldBe(AdaptiveCard.MaxCharacters);
        var refusal = Should.Throw<AdaptiveCardTooLargeException>(() =>
            SampleCards.With(new AdaptiveTextBlock(fits + "é")).ToUtf8Json()
        );
        refusal.Characters.ShouldBe(AdaptiveCard.MaxCharacters + 1);
        refusal.Message.ShouldNotContain("é");
    }

    [Fact]
    public void A_card_costs_little_more_than_its_own_bytes()
    {
        var card = SampleCards.Question();
        var size = card.ToUtf8Json().Length;

        var before = GC.GetAllocatedBytesForCurrentThread();
        card.ToUtf8Json();
        var spent = GC.GetAllocatedBytesForCurrentThread() - before;

        spent.ShouldBeLessThan(size + 1024);
    }
}
