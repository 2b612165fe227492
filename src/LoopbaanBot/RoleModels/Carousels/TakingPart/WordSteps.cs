using LoopbaanBot.Careers.RoleModels.Carousels;
using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.Conversation.Talks.Forms;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.RoleModels.Carousels.TakingPart;

/// <summary>Keeps own words around a carousel, for the writer alone. A text that is too long stays in the form.</summary>
internal abstract class KeepWords(CarouselBook book, CarouselNoteStore notes, string verb, string kept)
    : CarouselStep(book, verb, CarouselAction.Write)
{
    protected abstract CarouselNote Read(CarouselScene scene, FormWords words);

    protected override Task ActAsync(
        TeacherTurn turn,
        CarouselScene scene,
        CardData data,
        CancellationToken cancellationToken
    )
    {
        var words = new FormWords(data);
        var note = Read(scene, words);
        if (words.RefuseTooLong(turn))
        {
            return Task.CompletedTask;
        }

        turn.Change(notes.Put(scene.Me, scene.Id, note));
        return ShowAsync(turn, scene with { Mine = note }, kept, cancellationToken);
    }
}

/// <summary>A teacher's own three questions.</summary>
internal sealed class KeepCarouselQuestions(CarouselBook book, CarouselNoteStore notes)
    : KeepWords(book, notes, Name, "roleTalk.questions.kept")
{
    public const string Name = "carousel.questions";

    protected override CarouselNote Read(CarouselScene scene, FormWords words) =>
        scene.Mine.Ask([
            .. Enumerable
                .Range(1, TalkNote.MostQuestions)
                .Select(number => words.Text(CarouselSubmit.LineId(number), TalkNote.LineLimit))
                .OfType<string>(),
        ]);
}

/// <summary>One line for each role model who was met.</summary>
internal sealed class KeepCarouselHarvest(CarouselBook book, CarouselNoteStore notes)
    : KeepWords(book, notes, Name, "roleTalk.harvestKept")
{
    public const string Name = "carousel.harvest";

    protected override CarouselNote Read(CarouselScene scene, FormWords words) =>
        scene
            .Carousel.MetBy(scene.Me)
            .Aggregate(
                scene.Mine,
                (note, guest) =>
                    note.Keep(
                        scene.Carousel.TableOf(guest.Person)!.Value,
                        words.Text(CarouselSubmit.Code(scene.Id, guest.Person), TalkNote.LineLimit)
                    )
            );
}

/// <summary>A role model's question that made them think: said aloud at the end, kept for nobody else.</summary>
internal sealed class KeepThought(CarouselBook book, CarouselNoteStore notes)
    : KeepWords(book, notes, Name, "roleTalk.harvestKept")
{
    public const string Name = "carousel.thought";

    protected override CarouselNote Read(CarouselScene scene, FormWords words) =>
        scene.Mine with
        {
            Thought = words.Text(CarouselSubmit.ThoughtId, TalkNote.LineLimit),
        };
}
