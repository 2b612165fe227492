using LoopbaanBot.Careers.Managers.Mindset;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Managers.Managing;

/// <summary>Opens the look at one's own way of talking (L050).</summary>
internal sealed class OpenMindset(ManagingStore store) : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of("mindset.open");

    public string Verb => Command.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var kept = await store.FindAsync(turn.Teacher.Id, cancellationToken);
        turn.Show(MindsetViews.Form(turn, kept?.Mindset, null));
    }
}

/// <summary>Keeps it for oneself.</summary>
internal sealed class SaveMindset(ManagingStore store, TalkAccess access) : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of("mindset.save");

    public string Verb => Command.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        var kept = await store.FindAsync(turn.Teacher.Id, cancellationToken);
        var check = new MindsetCheck(Read(data), access.Today);
        if (check.Answers.Count == 0)
        {
            turn.Show(MindsetViews.Form(turn, kept?.Mindset, turn.Texts["mindset.none"]));
            return;
        }

        turn.Change(store.Put(turn.Teacher.Id, new ManagingRow(kept?.OpenedOn ?? access.Today, check)));
        turn.Show(MindsetViews.Form(turn, check, turn.Texts["mindset.kept"]));
    }

    private static Dictionary<MindsetItem, MindsetAnswer> Read(CardData data) =>
        Enum.GetValues<MindsetItem>()
            .Where(item => Enum.GetNames<MindsetAnswer>().Contains(data[$"{item}"]))
            .ToDictionary(item => item, item => Enum.Parse<MindsetAnswer>(data[$"{item}"]!));
}

/// <summary>Throws it away.</summary>
internal sealed class DeleteMindset(ManagingStore store) : ICardAction
{
    public static CardCommand Command { get; } = CardCommand.Of("mindset.delete");

    public string Verb => Command.Verb;

    public async Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(turn.Teacher.Id, cancellationToken) is { } kept)
        {
            turn.Change(store.Put(turn.Teacher.Id, kept with { Mindset = null }));
        }

        turn.Show(MindsetViews.Form(turn, null, turn.Texts["mindset.deleted"]));
    }
}
