using LoopbaanBot.Content;
using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation.Menu;

/// <summary>Sets the language that somebody chose, by a button or in words.</summary>
internal sealed class LanguageChoice(IRunningTalk talk) : ICardAction, ITextCommand
{
    private const string ChooseVerb = "language.choose";
    private const string Key = "language";

    public static CardCommand Dutch { get; } = CardCommand.Of(ChooseVerb, (Key, Language.Dutch.Code()));

    public static CardCommand English { get; } = CardCommand.Of(ChooseVerb, (Key, Language.English.Code()));

    public string Verb => ChooseVerb;

    public bool Answers(Command command) => command.Kind is CommandKind.SpeakDutch or CommandKind.SpeakEnglish;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        turn.Teacher.Language = Languages.FromLocale(data[Key]);
        turn.Show(View.Of(MenuCards.Switched(turn.Texts, talk.Doorway(turn)), turn.Language));
        return Task.CompletedTask;
    }

    public Task RunAsync(TeacherTurn turn, Command command, CancellationToken cancellationToken)
    {
        turn.Teacher.Language = command.Kind == CommandKind.SpeakEnglish ? Language.English : Language.Dutch;
        turn.Post(MenuCards.Switched(turn.Texts, talk.Doorway(turn)));
        return Task.CompletedTask;
    }
}
