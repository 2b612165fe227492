using LoopbaanBot.Careers.Actions;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Prompts;
using LoopbaanBot.Dialogs.Turns;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Actions.Chances;

/// <summary>Keeps the new line and the ticks of the card in one press.</summary>
internal sealed class SaveChances(ChanceStore store, ChancePages pages, SchoolClock clock) : ICardAction
{
    private static readonly TextPrompt s_line = new(TextLimit.OwnQuestion.Characters, inputId: ChanceSubmit.NewId);

    public string Verb => ChanceSubmit.SaveVerb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var line = s_line.Recognize(new DialogInput(DialogCommand.Answer, Values: data.Without()));
        if (line.Error is { Kind: PromptErrorKind.TooLong } tooLong)
        {
            PageNotices.SayTooLong(turn, tooLong);
            return;
        }

        var kept = await pages.ListAsync(turn, cancellationToken);
        var changed = turn.IsRepeat ? kept : [.. New(kept, line.Value, data), .. Ticked(kept, data)];
        foreach (var chance in changed.Except(kept))
        {
            turn.Change(store.Put(turn.Teacher.Id, chance));
        }

        pages.Show(turn, changed, turn.Texts["chance.kept"]);
    }

    /// <summary>The card names what is new, so a second press of it makes no second chance.</summary>
    private IEnumerable<Chance> New(IReadOnlyList<Chance> kept, string? line, CardData data) =>
        line is null || ChanceSubmit.Next(data) is not { } id || kept.Any(chance => chance.Id == id)
            ? []
            : [Chance.See(id, line, clock.Today)];

    private IEnumerable<Chance> Ticked(IReadOnlyList<Chance> kept, CardData data)
    {
        var (shown, used) = (ChanceSubmit.Shown(data), ChanceSubmit.Used(data));
        return kept.Select(chance =>
            used.Contains(chance.Id) ? chance.Use(clock.Today)
            : shown.Contains(chance.Id) ? chance.Unuse()
            : chance
        );
    }
}
