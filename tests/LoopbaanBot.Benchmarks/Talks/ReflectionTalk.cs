using System.Text.Json.Nodes;

namespace LoopbaanBot.Benchmarks.Talks;

/// <summary>Answers the questions of a reflection up to the plan and goes back again, so that the talk never ends.</summary>
/// <remarks>Each turn reads the person, runs a dialog step, writes the person and returns the next page.</remarks>
internal class ReflectionTalk(Person person) : Talk(person)
{
    private const string Answer =
        "Ik liet de ouder eerst uitpraten en vroeg daarna wat zijn dochter nodig had; toen werd het rustig in het gesprek.";

    private bool _goesBack;

    protected virtual string Words => Answer;

    protected Page? Page { get; private set; }

    public override bool IsReady => Page is not null;

    public override byte[] Next()
    {
        if (Page is null)
        {
            return Person.Presses(
                "reflection.start",
                new JsonObject { ["v"] = "1", ["competency"] = "QualitiesReflection" }
            );
        }

        _goesBack = _goesBack ? Page.HasButton("Back") : Page.Has("if");
        return Presses(_goesBack ? "Back" : "Answer");
    }

    public override void Hear(byte[] answer) => Page = Page.Of(answer);

    protected byte[] Presses(string command) => Person.Presses("reflection.talk", Page!.Fill(command, Words));
}

/// <summary>Opens a finished reflection again and again: one read, no write, and the teacher's words in a large card.</summary>
internal sealed class SummaryTalk(Person person) : ReflectionTalk(person)
{
    private bool _isSummary;

    /// <summary>Long enough for a card of about 6 KB.</summary>
    protected override string Words => $"{base.Words} {base.Words} {base.Words}";

    public override bool IsReady => _isSummary;

    public override byte[] Next() =>
        _isSummary ? Person.Presses("reflection.open", new JsonObject { ["v"] = "1", ["reflection"] = Page!.Talk })
        : Page is null ? base.Next()
        : Presses("Answer");

    public override void Hear(byte[] answer)
    {
        _isSummary |= Page?.Has("if") == true;
        base.Hear(answer);
    }
}
