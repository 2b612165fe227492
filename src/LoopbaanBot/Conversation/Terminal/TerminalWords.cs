using LoopbaanBot.Content;
using LoopbaanBot.Content.Commands;

namespace LoopbaanBot.Conversation.Terminal;

/// <summary>The terminal's own sentences, in the language that the bot speaks.</summary>
internal sealed class TerminalWords(ContentLibrary library, Language language)
{
    public Language Language { get; set; } = language;

    public Texts Texts => library[Language].Texts;

    /// <summary>The word that asks for the menu.</summary>
    public string Menu => library[Language].Phrases.First(phrase => phrase.Value.Kind == CommandKind.Menu).Key;

    public bool IsCommand(string text) => library.Commands.Find(text) is not null;
}
