using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.Conversation.Talks.Forms;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.RoleModels.Talks;

/// <summary>The buttons and inputs of one talk.</summary>
internal static class TalkSubmit
{
    /// <summary>The kind of its notices.</summary>
    public const string Notice = "roletalk";
    public const string Key = "talk";
    public const string DayId = "day";
    public const string TimeId = "time";
    public const string HarvestId = "harvest";
    public const string FitId = "fit";
    public const string ReachId = "reach";
    public const string WantsKey = "wants";

    public static CardCommand Write(string verb, TalkRef talk) => CardCommand.Of(verb, (Key, talk.ToString()));

    public static CardCommand WriteWish(string verb, TalkRef talk, bool wants) =>
        CardCommand.Of(verb, (Key, talk.ToString()), (WantsKey, wants ? CardData.Yes : "no"));

    public static string QuestionId(int number) => $"question{number}";

    /// <summary>The questions that were filled in.</summary>
    public static IReadOnlyList<string> Questions(FormWords words) =>
        [
            .. Enumerable
                .Range(1, TalkNote.MostQuestions)
                .Select(number => words.Text(QuestionId(number), TalkNote.LineLimit))
                .OfType<string>(),
        ];

    public static TextLimit LineLimit => TalkNote.LineLimit;
}
