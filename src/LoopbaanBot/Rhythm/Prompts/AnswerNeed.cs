using LoopbaanBot.Careers.Intake;
using LoopbaanBot.Careers.Rhythm;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Rhythm.Pauses;

namespace LoopbaanBot.Rhythm.Prompts;

/// <summary>What a starter may need now.</summary>
internal enum Need
{
    Time,
    Explanation,
    Someone,
    Rest,
    Question,
}

/// <summary>A choice on "Wat heb je nodig?".</summary>
internal sealed record NeedSubmit(Need Need)
{
    public const string Verb = "need.choose";
    private const string Key = "need";

    public static CardCommand Open { get; } = CardCommand.Of("need.open");

    public CardCommand Write() => CardCommand.Of(Verb, (Key, Need.ToString()));

    public static NeedSubmit? Parse(CardData data) =>
        Enum.TryParse<Need>(data[Key], out var need) && Enum.IsDefined(need) ? new NeedSubmit(need) : null;
}

/// <summary>Asks what somebody needs.</summary>
internal sealed class OpenNeed : ICardAction
{
    public string Verb => NeedSubmit.Open.Verb;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        turn.Show(NeedViews.Ask(turn));
        return Task.CompletedTask;
    }
}

/// <summary>
/// Says what follows from a need: a person, an hour, or rest. Who has no time gets no questions about the career for four
/// weeks (K152), and who wants nothing gets nothing for two.
/// </summary>
internal sealed class AnswerNeed(RhythmBook book, GoOn goOn) : ICardAction
{
    private static readonly PauseLength s_rest = new(2);

    public string Verb => NeedSubmit.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        switch (NeedSubmit.Parse(data)?.Need)
        {
            case Need.Time:
                Park(turn);
                turn.Show(NeedViews.Time(turn, turn.Teacher.ParkedUntil));
                break;
            case Need.Rest:
                await book.ChangeAsync(
                    turn,
                    rhythm => rhythm.RestAtLeast(s_rest, book.Today),
                    state => PauseViews.Form(turn, state, book.Today, turn.Texts["rhythm.kept"]),
                    cancellationToken
                );
                break;
            case Need.Explanation:
                turn.Show(NeedViews.Explanation(turn));
                break;
            case Need.Someone:
                turn.Show(NeedViews.Someone(turn));
                break;
            case Need.Question:
                await goOn.AskAsync(turn, cancellationToken);
                break;
            default:
                turn.Say(turn.Word("error.oldCard"));
                break;
        }
    }

    /// <summary>Never shorter than they were parked already.</summary>
    private void Park(TeacherTurn turn)
    {
        var until = StarterConcern.Survival.ParkedUntil(book.Today);
        if (!turn.IsRepeat && !(turn.Teacher.ParkedUntil >= until))
        {
            turn.Teacher.ParkedUntil = until;
        }
    }
}
