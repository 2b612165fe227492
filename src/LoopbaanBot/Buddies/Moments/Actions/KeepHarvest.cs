using LoopbaanBot.Buddies.Moments.Cards;
using LoopbaanBot.Careers.Buddies.Moments;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Buddies.Moments.Actions;

/// <summary>Opens the form for the one line of a moment, with what was kept before.</summary>
internal sealed class WriteHarvest(MomentDoor door, HarvestStore harvests) : ICardAction
{
    public string Verb => MomentSubmit.HarvestVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await door.OpenAsync(turn, data, cancellationToken) is { } opened)
        {
            var mine = await harvests.FindAsync(turn.Teacher.Id, opened.Moment.Id, cancellationToken);
            turn.Show(HarvestViews.Form(turn, opened, mine?.Line, null));
        }
    }
}

/// <summary>Keeps the line, changes it, or lets it go when the field was emptied.</summary>
internal sealed class KeepHarvest(MomentDoor door, HarvestStore harvests, SchoolClock clock) : ICardAction
{
    private static readonly TextPrompt s_line = new(MomentHarvest.Limit.Characters, inputId: MomentSubmit.LineId);

    public string Verb => MomentSubmit.KeepVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var line = s_line.Recognize(new DialogInput(DialogCommand.Answer, Values: data.Without()));
        if (line.Error is { Kind: PromptErrorKind.TooLong } tooLong)
        {
            PageNotices.SayTooLong(turn, tooLong);
            return;
        }

        if (await door.OpenAsync(turn, data, cancellationToken) is not { Moment: var moment })
        {
            return;
        }

        var all = await harvests.ListAsync(turn.Teacher.Id, cancellationToken);
        var mine = all.FirstOrDefault(one => one.Moment == moment.Id);
        var kept = line.Value is { } words ? MomentHarvest.Of(moment, DayOf(moment), words) : null;
        if (kept is not null)
        {
            turn.Change(harvests.Put(turn.Teacher.Id, kept));
        }
        else if (mine is not null)
        {
            turn.Change(harvests.Remove(mine));
        }

        var notice = turn.Texts[kept is null ? "moment.harvest.removed" : "moment.harvest.kept"];
        turn.Show(
            HarvestViews.List(
                turn,
                [.. all.Where(one => one != mine), .. kept is null ? Array.Empty<MomentHarvest>() : [kept]],
                kept is null && mine is null ? null : notice
            )
        );
    }

    private DateOnly DayOf(BuddyMoment moment) => moment.Planned?.Day ?? moment.HeldOn ?? clock.Today;
}

/// <summary>All lines that somebody kept.</summary>
internal sealed class ListHarvests(HarvestStore harvests) : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of("moment.lines");

    public string Verb => Command.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken) =>
        turn.Show(HarvestViews.List(turn, await harvests.ListAsync(turn.Teacher.Id, cancellationToken), null));
}
