using LoopbaanBot.Careers.Reflection.Prompts;
using LoopbaanBot.Content.Competencies;

namespace LoopbaanBot.Content.Loading;

/// <summary>Reads a file such as nl/competencies/networking.yaml.</summary>
internal static class CompetencyReader
{
    public static CompetencyContent Read(YamlMap file)
    {
        file.Only("competency", "name", "coreQuestion", "purpose", "buddy", "questions", "scale", "action");
        var intro = new CompetencyIntro(
            file.Text("name"),
            file.Text("coreQuestion"),
            file.Text("purpose"),
            file.Text("buddy")
        );
        return new(file.OneOf("competency", Names.Competencies), intro)
        {
            Prompts = Prompts(file.Maps("questions")),
            Scale = Scale(file.Map("scale")),
            Action = Action(file.Map("action")),
        };
    }

    private static Dictionary<PromptId, PromptContent> Prompts(IEnumerable<YamlMap> questions)
    {
        var prompts = new Dictionary<PromptId, PromptContent>();
        foreach (var question in questions)
        {
            var prompt = Prompt(question.Only("id", "depth", "text", "otherwise"));
            if (!prompts.TryAdd(prompt.Id, prompt))
            {
                throw new ContentException($"The question {prompt.Id} is written twice.");
            }
        }

        return prompts;
    }

    private static PromptContent Prompt(YamlMap question) =>
        new(
            new PromptId(question.Text("id")),
            question.OneOf("depth", Names.Depths),
            question.Template("text"),
            question.Template("otherwise")
        );

    private static ScaleContent Scale(YamlMap scale)
    {
        scale.Only("question", "low", "high", "notLower", "oneHigher");
        return new(
            scale.Template("question"),
            scale.Text("low"),
            scale.Text("high"),
            scale.Template("notLower"),
            scale.Template("oneHigher")
        );
    }

    private static ActionContent Action(YamlMap action)
    {
        action.Only("title", "cue", "step", "fallback", "mini");
        return new(
            action.Text("title"),
            action.Text("cue"),
            action.Text("step"),
            action.Text("fallback"),
            action.Text("mini")
        );
    }
}
