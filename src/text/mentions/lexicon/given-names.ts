import { wordList } from '../../word-list.ts';

/** Given names that only women commonly bear in the news. Compiled by hand; a name that men bear as well is in neither list. */
export const WOMEN =
  wordList(`Abigail Aisha Alexandra Alice Alicia Alina Alison Allison Amanda Amber Amelia Amy Ana Anastasia Angela Angelina Anita Anna
  Annalena Anne Annie Antonia Astrid Audrey Barbara Beatrice Beatriz Bella Bernadette Beth Bianca Brenda Bridget Caitlin Camila Camille
  Carla Carmen Carol Carolina Caroline Carrie Catherine Cecilia Charlotte Cheryl Chloe Christina Christine Cindy Claire Clara Claudia
  Colette Constance Courtney Cristina Cynthia Daisy Daniela Danielle Debbie Deborah Debra Delia Denise Diana Diane Dilma Donna Dora
  Doris Dorothy Edith Elaine Eleanor Elena Elisa Elisabeth Eliza Elizabeth Ella Ellen Elsa Emily Emma Erica Erika Esther Eva Evelyn
  Fatima Felicity Fernanda Fiona Florence Frances Francesca Gabriela Gabrielle Georgia Geraldine Gillian Giorgia Giulia Gloria Grace
  Greta Gwen Hannah Harriet Heather Heidi Helen Helena Helga Hillary Ingrid Irene Irina Iris Isabel Isabella Isabelle Ivana Jacinda
  Jacqueline Jane Janet Janice Jasmine Jenna Jennifer Jenny Jessica Jill Joanna Joanne Josephine Joyce Juana Judith Judy Julia Juliana
  Julianne Julie Juliet Justine Kaja Kamala Karen Karin Karina Karine Karla Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kirsten
  Kristen Kristin Kristina Lakshmi Laura Lauren Leah Leila Lena Lidia Lily Linda Lisa Liz Lola Louisa Louise Lucia Lucy Lydia Mabel
  Madeleine Maggie Malala Manuela Marcela Margaret Margot Maria María Mariana Marianne Marie Marilyn Marina Marissa Marjorie Marta
  Martha Martina Mary Maryam Matilda Maureen Maya Megan Melanie Melinda Melissa Mercedes Mette Mia Michelle Mildred Mina Miriam Molly
  Monica Monika Monique Muriel Nadia Nancy Naomi Natalia Natalie Natasha Nellie Nicole Nina Nora Olga Olivia Pamela Patricia Paula
  Pauline Penelope Penny Petra Phoebe Phyllis Polly Priya Rachel Rebecca Rhonda Rita Roberta Rosa Rosalind Rose Rosemary Roxanne Ruth
  Sabrina Sally Salma Samantha Sandra Sanna Sara Sarah Selma Serena Sharon Sheila Shirley Sofia Sonia Sophia Sophie Stella Stephanie
  Suella Sue Sunita Susan Susanna Suzanne Svetlana Sylvia Tamara Tania Tanya Tara Tatiana Teresa Tessa Theresa Tiffany Tina Ursula
  Valentina Valerie Vanessa Vera Verónica Veronica Victoria Violet Virginia Vivian Wendy Wilhelmina Yasmin Yolanda Yvette Yvonne Zainab
  Zoe`);
/** The same of men. */
export const MEN =
  wordList(`Aaron Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Alan Albert Alberto Alejandro Aleksandr Aleksei Alexander Alexandre
  Alexei Alexey Alfred Ali Allan Álvaro Amir Anders Andreas Andrei Andrés Andrew Andrey Andy Anthony Antoine Anton Antonio António Antony
  Arnold Arthur Arturo Augusto Barack Barry Bashar Ben Benjamin Bernard Bernardo Bill Billy Bob Boris Brad Brandon Brian Bruce Bruno
  Bryan Carl Carlo Carlos Cesar César Charles Charlie Christian Christopher Chuck Clarence Clement Colin Connor Craig Cyril Damian Dan
  Daniel Danny Dario Darren Dave David Denis Dennis Derek Diego Dieter Dimitri Dirk Dmitri Dmitry Don Donald Douglas Duncan Dwight Eamon
  Earl Ed Eddie Edgar Edmund Eduardo Edward Edwin Eli Elijah Elliott Elon Emil Emmanuel Enrique Eric Erik Ernest Ernesto Esteban Ethan
  Eugene Evan Fabio Federico Felipe Felix Ferdinand Fernando Fidel Floyd Francesco Francis Francisco François Frank Franklin Franz Fred
  Frederick Friedrich Fulgencio Gareth Garry Gary Gavin Geoffrey George Georges Gerald Gerard Gerhard Gilbert Giovanni Giuseppe Glenn
  Gordon Graham Greg Gregory Guillermo Gunther Gustav Gustavo Hamid Hans Harold Harry Harvey Hassan Hector Héctor Heinrich Helmut Henri
  Henrik Henry Herbert Herman Hiroshi Horace Howard Hugh Hugo Hussein Ian Ibrahim Igor Imran Isaac Ismail Ivan Jack Jacob Jacques Jair
  Jake Jamal James Jared Jason Javier Jay Jeff Jeffrey Jens Jeremy Jerome Jerry Jesús Jim Jimmy Joachim Joaquín Joe Joel Johan Johann
  Johannes John Johnny Jon Jonathan Jorge José Jose Josef Joseph Josh Joshua Juan Julian Julio Julius Justin Kamal Karim Karl Keith Keir
  Ken Kenneth Kevin Khalid Klaus Kofi Konstantin Kurt Larry Lars Laurence Lawrence Leo Leon Leonard Leonardo Leonid Leopold Lewis Liam
  Lorenzo Louis Luca Lucas Luigi Luis Luiz Lukas Luke Mahmoud Malcolm Manuel Marc Marcel Marcelo Marco Marcos Marcus Mario Mark Markus
  Martin Martín Marvin Masoud Mateo Matt Matteo Matthew Matthias Maurice Mauricio Max Maxim Michael Miguel Mikhail Mike Mitch Mohamed
  Mohammad Mohammed Muhammad Mustafa Narendra Nathan Nathaniel Neil Nelson Nicholas Nicolas Nicolás Nigel Nikolai Nikolay Norman Oleg
  Oliver Omar Oscar Oskar Oswald Otto Pablo Paolo Patrick Paul Paulo Pavel Pedro Percy Peter Petro Philip Philippe Phillip Pierre Pietro
  Rafael Ralph Ramón Randall Raphael Raul Raúl Ravi Ray Raymond Recep Reinhard Ricardo Richard Rick Rob Robert Roberto Rodolfo Rodrigo
  Roger Roland Ron Ronald Rory Roy Rubén Rudolf Rupert Russell Ryan Saeed Salman Salvador Samuel Sanjay Saul Scott Sean Sebastian
  Sebastián Serge Sergei Sergey Sergio Shane Shinzo Silvio Simon Stanley Stefan Stephen Steve Steven Stuart Suleiman Ted Theodore Thomas
  Tim Timothy Tobias Todd Tom Tomás Tommy Tony Trevor Umar Vadim Vicente Victor Víctor Viktor Vincent Vincenzo Vitaly Vladimir Volodymyr
  Walter Warren Wayne Werner Wilhelm William Willy Winston Wolfgang Xavier Yasser Youssef Yuri Yusuf Yves Zachary`);
