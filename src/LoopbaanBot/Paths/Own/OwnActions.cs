using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Hosting;
using LoopbaanBot.Paths.Map;

namespace LoopbaanBot.Paths.Own;

/// <summary>Opens the form of one's own path.</summary>
internal sealed class OpenOwnPath(Interests interests) : ICardAction
{
    public string Verb => OwnSubmit.OpenVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        turn.Show(OwnViews.OwnPath(turn, await interests.FromMapAsync(turn, data, cancellationToken)));
}

/// <summary>Keeps one's own path; an emptied field takes it away.</summary>
internal sealed class SaveOwnPath(Interests interests, SchoolClock clock) : ICardAction
{
    public string Verb => OwnSubmit.SaveVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var (words, tooLong) = OneSentence.Read(data, TextLimit.OwnQuestion);
        if (tooLong is not null)
        {
            PageNotices.SayTooLong(turn, tooLong);
            return;
        }

        if (await interests.EditAsync(turn, data, kept => kept.Describe(words), cancellationToken) is { } interest)
        {
            var notice = turn.Texts[words is null ? "paths.own.gone" : "paths.own.kept"];
            turn.Show(MapViews.All(turn, interest, clock.Today, notice));
        }
    }
}

/// <summary>Opens the question which teacher somebody wants to become.</summary>
internal sealed class OpenImagine(Interests interests) : ICardAction
{
    public string Verb => ImagineSubmit.OpenVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        turn.Show(OwnViews.Imagine(turn, await interests.FromMapAsync(turn, data, cancellationToken)));
}

/// <summary>Keeps the answer, to be read back in a year.</summary>
internal sealed class SaveImagine(Interests interests, SchoolClock clock) : ICardAction
{
    public string Verb => ImagineSubmit.SaveVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var (words, tooLong) = OneSentence.Read(data, TextLimit.PlanPart);
        if (tooLong is not null)
        {
            PageNotices.SayTooLong(turn, tooLong);
        }
        else if (words is null)
        {
            var kept = await interests.FindAsync(turn, cancellationToken);
            turn.Show(OwnViews.Imagine(turn, kept, turn.Texts["paths.imagine.required"]));
        }
        else if (
            await interests.EditAsync(turn, data, kept => kept.Imagine(words, clock.Today), cancellationToken) is
            { } interest
        )
        {
            turn.Show(MapViews.All(turn, interest, clock.Today, turn.Texts["paths.imagine.kept"]));
        }
    }
}
