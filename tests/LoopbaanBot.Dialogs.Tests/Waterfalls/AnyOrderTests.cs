using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using LoopbaanBot.Dialogs.Tests.Samples;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Dialogs.Tests.Waterfalls;

/// <summary>Whatever a person does, in whatever order, on new and old pages.</summary>
public sealed class AnyOrderTests
{
    private static readonly string[] Words =
    [
        "",
        " ",
        "kort",
        "Een antwoord van gewone lengte",
        new('x', QualityDialog.MaxMoment + 1),
        "3",
        "8",
        "8",
        "8",
        "11",
        "save",
        "change",
        "drop",
        "👩‍🏫 שלום",
    ];

    private static readonly Gen<Move> Moves =
        from command in Gen.Frequency(
            (6, Gen.Constant(DialogCommand.Answer)),
            (4, Gen.Elements(Enum.GetValues<DialogCommand>()))
        )
        from words in Gen.Elements(Words)
        from age in Gen.Frequency(
            (6, Gen.Constant<int?>(0)),
            (2, Gen.Constant<int?>(null)),
            (1, Gen.Elements<int?>(1, 2, 9))
        )
        select new Move(command, words, age);

    [Fact]
    public void Nothing_that_was_kept_is_lost_and_no_page_ever_grows_younger() =>
        Prop.ForAll(Moves.ArrayOf().Resize(40).ToArbitrary(), moves => Walk(moves).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    private static async Task Walk(Move[] moves)
    {
        var talk = Talk.WithSamples();
        var kept = new KeptWords();
        await talk.Begins("quality");
        foreach (var move in moves)
        {
            var before = talk.State;
            var step = before.Stack.Count > 0 ? before.Stack[^1].Step : "";
            var current = before.Stack.Count > 0 ? before.Stack[^1].Revision : 0;
            await talk.Does(move.On(current));

            talk.State.Revision.ShouldBeGreaterThanOrEqualTo(before.Revision);
            kept.See(talk.Last, step, move);
            kept.SeeBack(talk, step, move);
            kept.ShouldAllBeIn(talk);
            if (talk.Last.Status is DialogTurnStatus.Complete or DialogTurnStatus.Cancelled)
            {
                kept = new KeptWords();
                await talk.Begins("quality");
            }
        }
    }

    internal sealed record Move(DialogCommand Command, string Words, int? Age)
    {
        public bool IsCurrent => Age is null or 0;

        public DialogInput On(int revision) =>
            Age is { } age
                ? new(Command, Values: new Dictionary<string, string> { ["answer"] = Words }, Revision: revision - age)
                : new(Command, Text: Words);
    }

    /// <summary>What the draft should hold, reckoned without the engine: the last answer taken by each step.</summary>
    private sealed class KeptWords
    {
        private readonly Dictionary<string, string> _kept = [];

        public void See(DialogTurnResult result, string step, Move move)
        {
            var isAnswer = move is { Command: DialogCommand.Answer, IsCurrent: true };
            var isTaken = isAnswer && result.Notice == DialogNotice.None;
            if (isTaken && step is not ("summary" or ""))
            {
                _kept[step == "edit-moment" ? "moment" : step] = move.Words.Trim();
            }
        }

        /// <summary>Going back keeps what stood in the inputs where the prompt can read it.</summary>
        public void SeeBack(Talk talk, string step, Move move)
        {
            var isBack = move is { Command: DialogCommand.Back, Age: 0 };
            if (isBack && Places(talk, step).Contains(move.Words.Trim()))
            {
                _kept[step == "edit-moment" ? "moment" : step] = move.Words.Trim();
            }
        }

        private static string?[] Places(Talk talk, string step)
        {
            var draft = DraftOf(talk);
            return step switch
            {
                "moment" or "edit-moment" => [draft?.Moment],
                "closer" => [draft?.Closer],
                "quality" => [draft?.Quality],
                "mark" => [$"{draft?.Mark}"],
                "if" => [draft?.Plan?.If, draft?.HalfPlan, talk.Draft<PlanDraft>()?.If, .. Aside(talk)],
                _ => [],
            };
        }

        private static QualityDraft? DraftOf(Talk talk) =>
            talk.Last.Result as QualityDraft ?? talk.Draft<QualityDraft>();

        public void ShouldAllBeIn(Talk talk)
        {
            var draft = DraftOf(talk);
            if (draft is null)
            {
                return;
            }

            draft.Moment.ShouldBe(_kept.GetValueOrDefault("moment"));
            draft.Closer.ShouldBe(_kept.GetValueOrDefault("closer"));
            draft.Quality.ShouldBe(_kept.GetValueOrDefault("quality"));
            $"{draft.Mark}".ShouldBe(_kept.GetValueOrDefault("mark", ""));
            if (_kept.TryGetValue("if", out var condition))
            {
                Places(talk, "if").ShouldContain(condition);
            }
        }

        private static IEnumerable<string?> Aside(Talk talk) =>
            talk
                .State.Stack.SelectMany(instance => instance.Aside ?? [])
                .Select(child => child.Draft?.ToElement().Deserialize(SampleJson.Default.PlanDraft)?.If);
    }
}
