using LoopbaanBot.Content.Commands;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Conversation.Menu;

/// <summary>Asks which language to speak.</summary>
internal sealed class OpenLanguages : ICardAction, ITextCommand
{
    public string Verb => Verbs.OpenLanguages.Verb;

    public bool Answers(Command command) => command.Kind == CommandKind.ChooseLanguage;

    public Task RunAsync(TeacherTurn turn, CardData data, CancellationToken cancellationToken)
    {
        turn.Show(View.Of(MenuCards.Languages(turn.Texts), turn.Language));
        return Task.CompletedTask;
    }

    public Task RunAsync(TeacherTurn turn, Command command, CancellationToken cancellationToken)
    {
        turn.Post(MenuCards.Languages(turn.Texts));
        return Task.CompletedTask;
    }
}
