using System.Security.Cryptography;
using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.Conversation.Talks.Forms;
using LoopbaanBot.Delivery;
using LoopbaanBot.RoleModels.Finding;

namespace LoopbaanBot.RoleModels.Talks.Asking;

/// <summary>Asks one role model for a talk. The form names the talk, so that two presses ask once.</summary>
internal sealed record AskSubmit(TalkRef Talk, CareerPath? Path)
{
    public const string PathId = "path";
    public const string OpeningId = "opening";

    public static CardCommand Open(SharedId model) =>
        CardCommand.Of(AskForTalk.Name, (FindSubmit.ModelKey, model.ToString()));

    public static AskSubmit New(SharedId model) =>
        new(new TalkRef(model, TalkId.FromRandom(RandomNumberGenerator.GetBytes(16))), null);

    public CardCommand Write() => TalkSubmit.Write(SendRequest.Name, Talk);

    public static AskSubmit? Parse(CardData data) =>
        TalkRef.Parse(data[TalkSubmit.Key]) is { } talk
            ? new AskSubmit(talk, new FormWords(data).One<CareerPath>(PathId))
            : null;
}
