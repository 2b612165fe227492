using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Roadmaps;
using LoopbaanBot.Careers.Roadmaps.Parts;
using LoopbaanBot.LearningQuestions;

namespace LoopbaanBot.Roadmaps.Sources;

/// <summary>The learning question as it was and as it is (L043), and what it may bring to the school (K120).</summary>
internal sealed class QuestionSource(LearningQuestionStore questions) : IRoadmapSource
{
    public async Task<RoadmapSources> AddToAsync(
        RoadmapSources sources,
        PersonId person,
        CancellationToken cancellationToken
    ) =>
        await questions.FindCurrentAsync(person, cancellationToken) is { } question
            ? sources with
            {
                Reach = new RoadmapReach(question.Current.Words.ForOrganisation, null),
                Question = new OwnQuestion(question.First.Words.Text, question.Current.Words.Text),
            }
            : sources;
}
