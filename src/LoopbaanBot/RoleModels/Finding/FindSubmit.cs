using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Conversation.Talks.Forms;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.RoleModels.Finding;

/// <summary>What somebody looks for, and the role model chosen from what was found.</summary>
internal static class FindSubmit
{
    public const string Verb = "rolemodel.find";
    public const string ShowVerb = "rolemodel.show";
    public const string PathId = "path";
    public const string RangeId = "range";
    public const string SectorId = "sector";
    public const string HybridId = "hybrid";
    public const string ModelKey = "model";

    public static CardCommand Find { get; } = CardCommand.Of(Verb);

    /// <summary>The button under the list: it shows who is chosen there.</summary>
    public static CardCommand ShowChosen { get; } = CardCommand.Of(ShowVerb);

    public static CardCommand FindOn(CareerPath path) => CardCommand.Of(Verb, (PathId, path.ToString()));

    public static CardCommand Show(SharedId model) => CardCommand.Of(ShowVerb, (ModelKey, model.ToString()));

    public static SharedId? Model(CardData data) => SharedId.Parse(data[ModelKey]);

    public static RoleModelFilter Parse(CardData data)
    {
        var words = new FormWords(data);
        return new RoleModelFilter(
            words.One<CareerPath>(PathId),
            words.One<PathRange>(RangeId),
            words.One<Sector>(SectorId),
            data[HybridId] == "true"
        );
    }
}
