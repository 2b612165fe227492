using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Conversation.Talks;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Turns;

namespace LoopbaanBot.Reflection.Talk;

/// <summary>A button on a page of a reflection: which reflection, which page of it, and what to do.</summary>
internal sealed record TalkSubmit(ReflectionId Talk, int Revision, DialogCommand Command) : IPageSubmit
{
    public const string Verb = "reflection.talk";
    private const string TalkKey = "talk";

    public CardCommand Write() => CardCommand.Of(Verb, Pairs());

    public CardCommand Write(string answer) => CardCommand.Of(Verb, [.. Pairs(), .. PageSubmit.Choice(answer)]);

    public static TalkSubmit? Parse(CardData data) =>
        ReflectionId.Parse(data[TalkKey]) is { } talk && PageSubmit.Parse(data) is { } page
            ? new TalkSubmit(talk, page.Revision, page.Command)
            : null;

    public DialogInput ToInput(CardData data) => PageSubmit.ToInput(data, TalkKey, Revision, Command);

    private (string, string)[] Pairs() => PageSubmit.Pairs(TalkKey, Talk.ToString(), Revision, Command);
}
