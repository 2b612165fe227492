using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Rounds;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.Rounds.Keeping;

namespace LoopbaanBot.Rounds;

/// <summary>The cards of a round that are sent: agreements, the step, numbers, and the themes that the guide typed for all.</summary>
internal static class RoundPosts
{
    /// <summary>What stands in the group when somebody asks for a round: who may, sets it up unseen.</summary>
    public static PostedCard Doorway(Texts texts) =>
        new(
            Wording.Of(texts, "round.title"),
            [Wording.Of(texts, "round.doorway")],
            [PostedButton.Of(texts, "round.prepare", RoundCommands.Prepare)]
        );

    /// <summary>In a personal chat there is no group to hold a round with.</summary>
    public static PostedCard HowTo(Texts texts) =>
        new(Wording.Of(texts, "round.title"), [Wording.Of(texts, "round.how"), Wording.Of(texts, "round.who")], []);

    /// <param name="users">Whose clients refresh by themselves; none in a group that is too large for it.</param>
    /// <param name="own">What only the person who looks is told; null on the card that is sent.</param>
    /// <param name="isGuide">Whether only the guide sees it; others find no button that is not theirs.</param>
    public static PostedCard Board(
        Texts texts,
        SharedId id,
        StoredRound stored,
        RoundCounts counts,
        IReadOnlyList<string> users,
        Wording? own = null,
        bool isGuide = false
    )
    {
        var format = stored.Round.Setup.Format;
        return new PostedCard(
            Title(texts, stored),
            stored.Round.IsOver
                ? [Now(texts, stored.Round)]
                :
                [
                    Now(texts, stored.Round),
                    .. Count(texts, stored.Round, counts),
                    .. Themes(texts, stored),
                    .. own is { } words ? [words] : Array.Empty<Wording>(),
                    .. Circles(texts, stored.Round.Setup),
                    Wording.Of(texts, "round.agreements"),
                    RoundWords.Safe(texts, format),
                    .. RoundWords.Keeps(texts, format),
                ],
            [.. Buttons(texts, id, stored, users.Count > 0, isGuide)]
        )
        {
            Refresh =
                stored.Round.IsOver || users.Count == 0
                    ? null
                    : new PostedRefresh(PostedButton.Of(texts, "round.look", RoundCommands.Look(id)), users),
        };
    }

    /// <summary>For a round of which nothing is kept any more.</summary>
    public static PostedCard Over(Texts texts) => new(Wording.Of(texts, "round.over"), [], []);

    /// <summary>In the private chat of the guide.</summary>
    public static PostedCard StandsStill(Texts texts) =>
        new(
            Wording.Of(texts, "round.still.title"),
            [Wording.Of(texts, "round.still.look"), Wording.Of(texts, "round.still.say")],
            []
        );

    /// <summary>Without the name once it is over: the card stays, and soon nobody knows any more where it stands.</summary>
    private static Wording Title(Texts texts, StoredRound stored)
    {
        var setup = stored.Round.Setup;
        return stored is { GuideName: { } guide, Round.IsOver: false }
            ? Wording.Of(
                texts,
                "round.card.title",
                ("format", RoundWords.Name(texts, setup.Format)),
                ("minutes", setup.Minutes),
                ("guide", guide)
            )
            : Wording.Of(
                texts,
                "round.card.nameless",
                ("format", RoundWords.Name(texts, setup.Format)),
                ("minutes", setup.Minutes)
            );
    }

    private static Wording Now(Texts texts, GroupRound round) =>
        round.Stage switch
        {
            RoundStage.Stopped => Wording.Of(texts, "round.now.stopped"),
            RoundStage.Closed => Wording.Of(texts, "round.now.closed"),
            _ when round.IsPaused => Wording.Of(texts, "round.now.still"),
            RoundStage.Opened => Wording.Of(texts, "round.now.opened"),
            RoundStage.Closing => Wording.Of(texts, "round.now.closing"),
            _ => RoundWords.Step(texts, round),
        };

    /// <summary>How many, never who.</summary>
    public static IEnumerable<Wording> Count(Texts texts, GroupRound round, RoundCounts counts) =>
        round.Setup.Rules switch
        {
            { Keeping: RoundKeeping.Nothing } => [],
            _ when round.HasOpened => [Wording.Of(texts, "round.count.open")],
            _ when round.LetsAnswersGo => [Wording.Of(texts, "round.count.gone")],
            _ when !round.TakesAnswers => [Wording.Of(texts, "round.count.joined", ("n", counts.Joined))],
            _ =>
            [
                Wording.Of(
                    texts,
                    "round.count.ready",
                    ("n", counts.Answered),
                    ("m", Math.Max(round.Setup.Expected, counts.Joined))
                ),
            ],
        };

    private static IEnumerable<Wording> Themes(Texts texts, StoredRound stored) =>
        stored.Themes.Select(theme => Wording.Of(texts, "round.theme", ("theme", theme)));

    private static IEnumerable<Wording> Circles(Texts texts, RoundSetup setup) =>
        setup.Circles is { } circles ? [Wording.Of(texts, "round.circles", ("groups", circles))] : [];

    private static IEnumerable<PostedButton> Buttons(
        Texts texts,
        SharedId id,
        StoredRound stored,
        bool refreshes,
        bool isGuide
    )
    {
        var round = stored.Round;
        if (round.IsOver)
        {
            yield break;
        }

        if (round.TakesMembers)
        {
            yield return PostedButton.Of(texts, "round.join", RoundCommands.Join(id));
        }

        if (round.ShowsAnswers)
        {
            yield return PostedButton.Of(texts, "round.read", RoundCommands.Read(id));
        }

        if (!refreshes)
        {
            // A group too large to refresh by itself.
            yield return PostedButton.Of(texts, "round.look", RoundCommands.Look(id));
        }

        if (isGuide)
        {
            yield return PostedButton.Of(texts, "round.guide", RoundCommands.Guide(id));
        }

        yield return PostedButton.Of(texts, "round.heavy.button", RoundCommands.Heavy(id));
    }
}
