using LoopbaanBot.Testing.Cards;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.AdaptiveCards.Tests.Cards;

/// <summary>The harness itself: an approval that never fails approves nothing.</summary>
public sealed class CardGoldenTests : IDisposable
{
    private readonly string _folder = Repository.PathTo("artifacts", "goldens-" + Guid.NewGuid().ToString("N"));

    [Fact]
    public void A_card_that_nobody_approved_fails_and_writes_nothing()
    {
        Should.Throw<Xunit.Sdk.FailException>(() => CardGolden.Matches("{}", "new", _folder, accept: false));

        Directory.Exists(_folder).ShouldBeFalse();
    }

    [Fact]
    public void An_approved_card_passes_whatever_its_whitespace_and_fails_when_it_changes()
    {
        CardGolden.Matches("""{"a":1,"b":"é"}""", "card", _folder, accept: true);

        CardGolden.Matches("""{ "a": 1, "b": "é" }""", "card", _folder, accept: false);
        var failure = Should.Throw<Xunit.Sdk.FailException>(() =>
            CardGolden.Matches("""{"a":1,"b":"e"}""", "card", _folder, accept: false)
        );
        failure.Message.ShouldContain("changed at line 3");
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
